package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aProgram;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.Event;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.StoreException;

class BackupTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    private Path backup() {
        return folder.resolve("study.db.backup");
    }

    private static void run(EventStore store, NewSession session, int events) {
        try (SessionLease lease = store.allocate(aStudy(), session)) {
            events(lease.session().id(), events).forEach(store.sink()::accept);
        }
    }

    @Test
    void afterEverySessionOfAPersonThereIsAWholeBackup() {
        try (EventStore store = EventStore.open(file())) {
            run(store, aPerson("s1"), 40);
        }
        assertThat(DatabaseCheck.of(backup())).isEqualTo(new DatabaseCheck(1, 40, List.of(), List.of(), List.of()));
        try (EventStore store = EventStore.open(file())) {
            run(store, aPerson("s2"), 60);
        }
        assertThat(DatabaseCheck.of(backup())).isEqualTo(new DatabaseCheck(2, 100, List.of(), List.of(), List.of()));
    }

    @Test
    void simulatedSessionsAreNotWorthOneForTheyCanBeMadeAgain() {
        try (EventStore store = EventStore.open(file())) {
            run(store, aProgram("s1"), 40);
        }
        assertThat(backup()).doesNotExist();
    }

    @Test
    void aBackupThatIsMadeWhileASessionWritesIsSoundAndHoldsABeginningOfIt() throws Exception {
        List<Event> events = events("s1", 20_000);
        AtomicBoolean written = new AtomicBoolean();
        try (EventStore store = EventStore.open(file());
                SessionLease lease = store.allocate(aStudy(), aPerson("s1"))) {
            store.sink().accept(events.get(0));
            store.flush();
            Thread session = new Thread(() -> {
                events.subList(1, events.size()).forEach(store.sink()::accept);
                store.flush();
                written.set(true);
            });
            session.start();
            while (!written.get()) {
                store.backup();
                DatabaseCheck check = DatabaseCheck.of(backup());
                assertThat(check.sound()).isTrue();
                assertThat(check.events()).isBetween(1L, 20_000L);
            }
            session.join();
            assertThat(store.events(lease.session().id())).isEqualTo(events);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions")
    void onlyItsOwnerMayReadTheBackup() throws IOException {
        try (EventStore store = EventStore.open(file())) {
            run(store, aPerson("s1"), 40);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup())))
                .isEqualTo("rw-------");
    }

    @Test
    void theBackupIsADatabaseThatAStudyCanGoOnIn() throws IOException {
        try (EventStore store = EventStore.open(file())) {
            run(store, aPerson("s1"), 40);
        }
        Path again = Files.copy(backup(), folder.resolve("again.db"));
        try (EventStore store = EventStore.openExisting(again);
                SessionLease lease = store.resume("s1", "further-code")) {
            events("s1", 41).subList(40, 41).forEach(store.sink()::accept);
            store.flush();
            assertThat(store.firstBrokenLink(lease.session().id())).isEmpty();
        }
    }

    @Test
    void aBackupThatCannotBeMadeIsToldAndTheSessionIsNotDisturbed() throws IOException {
        // A folder in its place stops everybody, root as well.
        Files.writeString(Files.createDirectory(backup()).resolve("file"), "");
        try (EventStore store = EventStore.open(file())) {
            run(store, aPerson("s1"), 40);
            assertThatThrownBy(store::backup)
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(backup() + ": the backup cannot be made");
            store.flush();
            assertThat(store.events("s1")).hasSize(40);
        }
        assertThat(folder.resolve("study.db.backup-unfinished")).doesNotExist();
    }
}
