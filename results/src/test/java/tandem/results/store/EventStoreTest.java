package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aProgram;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StorePausedException;
import tandem.results.store.sqlite.DatabaseFile;
import tandem.results.store.sqlite.Schema;
import tandem.results.store.sqlite.Sqlite;
import tandem.results.store.table.EventTable;

class EventStoreTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    @Test
    void whatWasHandedInIsReadBackInOrder() {
        List<Event> events = Stream.concat(
                        events("s1", 5).stream(),
                        Stream.of(new Event(
                                "s1",
                                6,
                                123_456_789_012L,
                                Sessions.NOON,
                                4,
                                "block-1-t01",
                                EventType.TRIAL_STARTED,
                                Map.of(
                                        "difficulty",
                                        0.1,
                                        "item_set",
                                        2,
                                        "advice_shown",
                                        true,
                                        "factors",
                                        Map.of("assistance", "ai"),
                                        "item",
                                        "é \"quoted\"\n"))))
                .toList();
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            events.forEach(store.sink()::accept);
        }
        try (EventStore store = EventStore.openExisting(file())) {
            assertThat(store.events("s1")).isEqualTo(events);
        }
    }

    @Test
    void afterAFlushAnotherConnectionSeesEveryEvent() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 2000).forEach(store.sink()::accept);
            store.flush();
            try (Handle other = Jdbi.open(Sqlite.writing(file()))) {
                assertThat(EventTable.stored(other, "s1")).hasSize(2000);
            }
        }
    }

    @Test
    void whoeverAsksIsToldWhatIsCommittedAndWhatIsDurable() throws InterruptedException {
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch over = new CountDownLatch(1);
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 3).forEach(store.sink()::accept);
            store.whenDurable(() -> {
                told.add("durable " + store.events("s1").size());
                over.countDown();
            });
            store.whenCommitted(() -> told.add("committed " + store.events("s1").size()));
            over.await();
            store.flush();
        }
        assertThat(told).containsExactlyInAnyOrder("committed 3", "durable 3");
    }

    @Test
    void commitsDoNotWaitForTheDiskButWhoTakesTheLogOverDoes() {
        try (EventStore store = EventStore.open(file());
                Handle other = Jdbi.open(Sqlite.writing(store.file()))) {
            assertThat(other.createQuery("PRAGMA journal_mode")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("wal");
            // NORMAL: https://www.sqlite.org/pragma.html#pragma_synchronous
            assertThat(DatabaseFile.pragma(other, "synchronous")).isEqualTo(1);
            assertThat(DatabaseFile.pragma(other, "foreign_keys")).isEqualTo(1);
            assertThat(DatabaseFile.pragma(other, "application_id")).isEqualTo(DatabaseFile.APPLICATION_ID);
            assertThat(DatabaseFile.pragma(other, "user_version")).isEqualTo(DatabaseFile.SCHEMA);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions")
    void onlyItsOwnerMayReadTheFile() throws IOException {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .allSatisfy(
                                path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void statusFollowsFromTheEvents() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            List<Event> events = events("s1", 3);
            events.forEach(store.sink()::accept);
            assertThat(statusAfterFlush(store)).isEqualTo(SessionStatus.RUNNING);
            store.sink().accept(event("s1", 4, EventType.SESSION_INTERRUPTED, Map.of()));
            assertThat(statusAfterFlush(store)).isEqualTo(SessionStatus.INTERRUPTED);
            store.sink().accept(event("s1", 5, EventType.SESSION_RESUMED, Map.of("after_seq", 4)));
            assertThat(statusAfterFlush(store)).isEqualTo(SessionStatus.RUNNING);
            store.sink().accept(event("s1", 6, EventType.SESSION_COMPLETED, Map.of()));
            assertThat(statusAfterFlush(store)).isEqualTo(SessionStatus.COMPLETED);
        }
    }

    private static SessionStatus statusAfterFlush(EventStore store) {
        store.flush();
        return store.find("s1").orElseThrow().status();
    }

    @Test
    void aWriteThatFailsIsToldByEveryDoorAndNothingIsLostSilently() {
        List<StoreException> told = new CopyOnWriteArrayList<>();
        EventStore store = EventStore.open(file(), told::add);
        store.allocate(aStudy(), aPerson("s1"));
        store.sink().accept(events("s1", 2).get(1));
        assertThatThrownBy(store::flush).isInstanceOf(StoreException.class).hasMessageContaining("does not follow");
        assertThat(store.failure()).isPresent();
        assertThat(told).hasSize(1);
        assertThatThrownBy(store::close).isInstanceOf(StoreException.class).hasMessageContaining("1 events are lost");
    }

    @Test
    void writingGoesOnByItselfWhenTheReasonOfAFailureIsGone() {
        try (EventStore store = EventStore.open(file());
                Handle other = Jdbi.open(Sqlite.writing(file()))) {
            store.allocate(aStudy(), aPerson("s1"));
            other.execute("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'disk is full'); END");
            List<Event> events = events("s1", 3);
            store.sink().accept(events.get(0));
            assertThatThrownBy(store::flush).hasMessageContaining("disk is full");
            assertThatThrownBy(() -> store.sink().accept(events.get(1)))
                    .isInstanceOf(StorePausedException.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageContaining("the session has to pause");
            other.execute("DROP TRIGGER full");
            while (store.failure().isPresent()) {
                Thread.onSpinWait();
            }
            events.subList(1, 3).forEach(store.sink()::accept);
            store.flush();
            assertThat(store.events("s1")).isEqualTo(events);
        }
    }

    @Test
    void aFullQueueIsToldToTheCallerWhoCanHandTheEventInAgain() {
        try (EventStore store = EventStore.open(file(), 8, failure -> {});
                Handle other = Jdbi.open(Sqlite.writing(file()))) {
            store.allocate(aStudy(), aPerson("s1"));
            other.execute("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'disk is full'); END");
            List<Event> events = events("s1", 600);
            int taken = takenUntilFull(store, events);
            assertThat(taken).isLessThan(events.size());
            while (store.failure().isEmpty()) {
                Thread.onSpinWait();
            }
            other.execute("DROP TRIGGER full");
            while (store.failure().isPresent()) {
                Thread.onSpinWait();
            }
            for (Event event : events.subList(taken, events.size())) {
                acceptWhenThereIsRoom(store, event);
            }
            store.flush();
            assertThat(store.events("s1")).isEqualTo(events);
        }
    }

    private static int takenUntilFull(EventStore store, List<Event> events) {
        int taken = 0;
        try {
            for (Event event : events) {
                store.sink().accept(event);
                taken++;
            }
        } catch (StorePausedException e) {
            return taken;
        }
        throw new AssertionError("the queue never was full");
    }

    private static void acceptWhenThereIsRoom(EventStore store, Event event) {
        try {
            store.sink().accept(event);
        } catch (StorePausedException e) {
            store.flush();
            store.sink().accept(event);
        }
    }

    @Test
    void simulatedParticipantsTakeNoSlotsOfPeople() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aProgram("pilot-1"));
            store.allocate(aStudy(), aProgram("pilot-2"));
            SessionLease person = store.allocate(aStudy(), aPerson("s1"));
            assertThat(person.slot()).isZero();
            assertThat(person.identity().participant()).isEqualTo("P001");
            assertThat(store.find("pilot-2")
                            .orElseThrow()
                            .participant()
                            .orElseThrow()
                            .pseudonym())
                    .isEqualTo("S002");
        }
    }

    @Test
    void theSchemaThisProgramKnowsIsItsLastMigration() throws IOException {
        MigrationInfo[] migrations = Flyway.configure()
                .dataSource(Sqlite.writing(file()))
                .locations(Schema.MIGRATIONS)
                .load()
                .info()
                .all();
        assertThat(migrations[migrations.length - 1].getVersion().getVersion())
                .isEqualTo(Integer.toString(DatabaseFile.SCHEMA));
    }
}
