package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.sqlite.Sqlite;

class RefusalTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    @Test
    void aRefusalRemovesAllButItself() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 40).forEach(store.sink()::accept);
            store.refuse(event("s1", 41, EventType.CONSENT_REFUSED, Map.of()));
            store.flush();

            assertThat(store.events("s1"))
                    .containsExactly(new Event(
                            "s1", 1, 0, Sessions.NOON.plusMillis(41), 0, "", EventType.CONSENT_REFUSED, Map.of()));
            SessionRecord record = store.find("s1").orElseThrow();
            assertThat(record.status()).isEqualTo(SessionStatus.REFUSED);
            assertThat(record.participant()).isEmpty();
            assertThat(store.firstBrokenLink("s1")).isEmpty();
            assertThat(store.unfinished(aStudy().protocolHash())).isEmpty();
            assertThatThrownBy(() -> store.resume("s1", "further-code"))
                    .hasMessageContaining("refused and cannot be resumed");
        }
    }

    @Test
    void afterARefusalNothingOfThePersonIsLeftInTheBytesOfTheFiles() throws IOException {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            Event told = event("s1", 1, EventType.FAILURE, Map.of("where", "secret-of-the-person"));
            store.sink().accept(told);
            store.refuse(event("s1", 2, EventType.CONSENT_REFUSED, Map.of()));
        }
        try (var files = Files.list(folder)) {
            for (Path path : files.toList()) {
                assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
                        .doesNotContain("secret-of-the-person", "code-s1", "P001");
            }
        }
    }

    @Test
    void beforeConsentNothingReachesTheStore() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            EventSink gate = new ConsentGate(store.sink(), store::refuse);
            gate.accept(event("s1", 1, EventType.SESSION_STARTED, Map.of()));
            gate.accept(event("s1", 2, EventType.STEP_STARTED, Map.of("kind", "consent", "id", "consent")));
            store.flush();
            assertThat(store.events("s1")).isEmpty();

            gate.accept(event("s1", 3, EventType.CONSENT_GIVEN, Map.of()));
            gate.accept(event("s1", 4, EventType.KEY_PRESSED, Map.of("key", "A")));
            store.flush();
            assertThat(store.events("s1")).extracting(Event::seq).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void whoRefusesAtTheGateLeavesOnlyTheRefusalWhateverComesAfter() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            EventSink gate = new ConsentGate(store.sink(), store::refuse);
            gate.accept(event("s1", 1, EventType.SESSION_STARTED, Map.of()));
            gate.accept(event("s1", 2, EventType.CONSENT_REFUSED, Map.of()));
            gate.accept(event("s1", 3, EventType.CLOSE_ASKED, Map.of()));
            store.flush();
            assertThat(store.events("s1")).extracting(Event::type).containsExactly(EventType.CONSENT_REFUSED);
        }
    }

    @Test
    void onlyARefusalCanBeRecordedAsOne() {
        try (EventStore store = EventStore.open(file())) {
            assertThatThrownBy(() -> store.refuse(event("s1", 1, EventType.CONSENT_GIVEN, Map.of())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveEventsOfOthers() {
        try (EventStore store = EventStore.open(file());
                Handle anybody = Jdbi.open(Sqlite.writing(file()))) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 3).forEach(store.sink()::accept);
            store.flush();
            List<String> acts = List.of(
                    "UPDATE event SET payload = '{}' WHERE seq = 1",
                    "DELETE FROM event WHERE seq = 3",
                    "INSERT INTO event SELECT session, 7, nanos, wall, step, trial, type, payload, hash FROM event"
                            + " WHERE seq = 3");
            assertThat(acts)
                    .allSatisfy(act ->
                            assertThatThrownBy(() -> anybody.execute(act)).hasMessageContaining("event"));
            assertThat(store.events("s1")).isEqualTo(events("s1", 3));
        }
    }
}
