package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.NOON;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.EventType;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.Tombstone;
import tandem.results.store.sqlite.DatabaseReading;
import tandem.results.store.sqlite.Sqlite;
import tandem.results.store.table.SessionTable;

class WithdrawalTest {

    private static final String SECRET = "secret-of-the-person";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    /** Three sessions; the one in the middle tells a secret in each of its many events. */
    private EventStore threeSessions() {
        EventStore store = EventStore.open(file());
        for (String session : List.of("s1", "s2", "s3")) {
            try (SessionLease lease = store.allocate(aStudy(), aPerson(session))) {
                events(lease.session().id(), 3).forEach(store.sink()::accept);
                IntStream.range(4, 500)
                        .mapToObj(seq -> event(
                                session,
                                seq,
                                EventType.FAILURE,
                                Map.of("where", session.equals("s2") ? SECRET + seq : "nothing")))
                        .forEach(store.sink()::accept);
            }
        }
        store.flush();
        return store;
    }

    private static List<Tombstone> withdraw(EventStore store, String code) {
        Withdrawal withdrawal = new Withdrawal(store);
        return withdrawal.of(withdrawal.sessionsOf(code), NOON);
    }

    @Test
    void whoWithdrawsLeavesNothingButATombstone() {
        try (EventStore store = threeSessions()) {
            String lastHash = DatabaseReading.of(file(), reading -> SessionTable.head(reading, "s2"))
                    .hash();

            List<Tombstone> left = withdraw(store, "code-s2");

            assertThat(left).containsExactly(new Tombstone("s2", NOON, aStudy(), false, 499, lastHash));
            assertThat(store.find("s2")).isEmpty();
            assertThat(store.events("s2")).isEmpty();
            assertThat(store.sessions()).extracting(SessionRecord::id).containsExactly("s1", "s3");
            DatabaseCheck check = DatabaseCheck.of(file());
            assertThat(check.sound()).isTrue();
            assertThat(check.tombstones()).isEqualTo(left);
        }
    }

    @Test
    void nothingOfThePersonIsLeftInTheBytesOfTheFilesAndTheBackup() throws IOException {
        try (EventStore store = threeSessions()) {
            awaitBackup(store);
            assertThat(filesWith(SECRET)).isNotEmpty().anyMatch(path -> path.endsWith("study.db.backup"));

            withdraw(store, "code-s2");

            assertThat(filesWith(SECRET)).isEmpty();
        }
        assertThat(filesWith(SECRET)).isEmpty();
        assertThat(DatabaseCheck.of(Backup.fileOf(file())).tombstones()).hasSize(1);
    }

    @Test
    void theBackupIsRenewedEvenIfOneWasLeftUnfinishedByAProgramThatDied() throws IOException {
        try (EventStore store = threeSessions()) {
            awaitBackup(store);
            Files.writeString(folder.resolve("study.db.backup-unfinished"), SECRET);
            withdraw(store, "code-s2");
        }
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    void tracesThatAWithdrawalHadToLeaveAreRemovedByTheNextOne() throws IOException {
        try (EventStore store = threeSessions();
                Handle reader = Jdbi.open(Sqlite.writing(file()))) {
            awaitBackup(store);
            reader.execute("BEGIN DEFERRED");
            assertThat(SessionTable.ids(reader)).hasSize(3);
            assertThatThrownBy(() -> withdraw(store, "code-s2"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the data are deleted, but traces may be left");
            assertThat(filesWith(SECRET)).noneMatch(path -> path.endsWith("study.db.backup"));
            reader.execute("COMMIT");

            new Withdrawal(store).of(List.of(), NOON);

            assertThat(filesWith(SECRET)).isEmpty();
        }
    }

    @Test
    void theSlotIsFreeAgainAndThePseudonymIsNot() {
        try (EventStore store = threeSessions()) {
            withdraw(store, "code-s2");
            SessionLease next = store.allocate(aStudy(), aPerson("s4"));
            assertThat(next.slot()).isEqualTo(1);
            assertThat(next.identity().participant()).isEqualTo("P004");
        }
    }

    @Test
    void theCodeIsKnownHoweverItIsTypedAndStandsNowhereInTheFile() throws IOException {
        try (EventStore store = threeSessions()) {
            assertThat(new Withdrawal(store).sessionsOf(" CODE s2"))
                    .extracting(SessionRecord::id)
                    .containsExactly("s2");
            assertThat(new Withdrawal(store).sessionsOf("code-s9")).isEmpty();
        }
        assertThat(filesWith("code-s2")).isEmpty();
    }

    @Test
    void aSessionThatWentOnHasTwoCodesAndBothAreGood() {
        try (EventStore store = threeSessions()) {
            try (SessionLease lease = store.resume("s2", "second")) {
                assertThat(lease.identity().withdrawalCode()).isEqualTo("second");
            }
            store.flush();
            assertThat(new Withdrawal(store).sessionsOf("second")).hasSize(1);
            assertThat(withdraw(store, "code-s2")).hasSize(1);
            assertThat(new Withdrawal(store).sessionsOf("second")).isEmpty();
        }
    }

    @Test
    void aSessionThatRunsIsNotWithdrawn() {
        try (EventStore store = threeSessions();
                EventStore window = EventStore.open(file());
                SessionLease lease = window.resume("s2", "second")) {
            assertThatThrownBy(() -> withdraw(store, "code-s2"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is running in another window");
            assertThat(store.events(lease.session().id())).hasSize(499);
        }
    }

    @Test
    void theDatabaseItselfKeepsTombstonesAndLetsNobodyComeBack() {
        try (EventStore store = threeSessions();
                Handle anybody = Jdbi.open(Sqlite.writing(file()))) {
            withdraw(store, "code-s2");
            List<String> acts = List.of(
                    "DELETE FROM tombstone", "UPDATE tombstone SET events = 0", "UPDATE tombstone SET session = 'x'");
            assertThat(acts)
                    .allSatisfy(act -> assertThatThrownBy(() -> anybody.execute(act))
                            .hasMessageContaining("a tombstone is never"));
            assertThatThrownBy(() -> store.allocate(aStudy(), aPerson("s2")))
                    .hasMessageContaining("the participant of this session has withdrawn");
        }
    }

    /** The backup that was asked for first may not have the last session; the one that is made now has. */
    private static void awaitBackup(EventStore store) {
        store.flush();
        store.backup();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> contains(path, text)).toList();
        }
    }

    private static boolean contains(Path path, String text) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
