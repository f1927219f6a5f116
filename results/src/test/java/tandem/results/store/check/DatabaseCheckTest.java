package tandem.results.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.results.given.FolderContents;
import tandem.results.given.RefusedFile;
import tandem.results.store.EventStore;
import tandem.results.store.check.ChainCheck.BrokenLink;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.DatabaseFile;
import tandem.results.store.sqlite.Sqlite;

class DatabaseCheckTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    /** Two sessions, s1 of 6 events and s2 of 4. */
    private void aDatabase() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            store.allocate(aStudy(), aPerson("s2"));
            events("s1", 6).forEach(store.sink()::accept);
            events("s2", 4).forEach(store.sink()::accept);
        }
    }

    @Test
    void aDatabaseAsItWasWrittenIsSoundAndStaysAsItIs() {
        aDatabase();
        Map<String, String> before = FolderContents.of(folder);

        DatabaseCheck check = DatabaseCheck.of(file());

        assertThat(check).isEqualTo(new DatabaseCheck(2, 10, List.of(), List.of(), List.of()));
        assertThat(check.sound()).isTrue();
        assertThat(FolderContents.of(folder)).isEqualTo(before);
    }

    @Test
    void aDatabaseThatIsBeingWrittenIsReadWithWhatIsDurable() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 6).forEach(store.sink()::accept);
            store.flush();
            assertThat(DatabaseCheck.of(file())).isEqualTo(new DatabaseCheck(1, 6, List.of(), List.of(), List.of()));
        }
    }

    /** A crash while the log is taken over: the first page has its new state, all others their old one. */
    @Test
    void aDatabaseThatACrashLeftHalfTakenOverFromItsLogIsSoundAndCanBeOpened() throws IOException {
        Path crashed = folder.resolve("crashed.db");
        try (EventStore store = EventStore.open(file());
                Handle other = Jdbi.open(Sqlite.writing(file()))) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 500).forEach(store.sink()::accept);
            store.flush();
            byte[] half = Files.readAllBytes(file());
            Files.copy(folder.resolve("study.db-wal"), folder.resolve("crashed.db-wal"));
            other.execute("PRAGMA wal_checkpoint(PASSIVE)");
            System.arraycopy(Files.readAllBytes(file()), 0, half, 0, 4096);
            Files.write(crashed, half);
        }
        assertThatThrownBy(() -> {
                    try (Handle withoutTheLog = Jdbi.open(Sqlite.looking(crashed))) {
                        DatabaseFile.pragma(withoutTheLog, "application_id");
                    }
                })
                .hasMessageContaining("malformed");

        assertThat(DatabaseCheck.of(crashed)).isEqualTo(new DatabaseCheck(1, 500, List.of(), List.of(), List.of()));
        try (EventStore store = EventStore.openExisting(crashed)) {
            assertThat(store.events("s1")).hasSize(500);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE event SET payload = '{"key":"K9"}' WHERE session = 's1' AND seq = 4 | 4 | changed after it was written
            UPDATE event SET wall = '2026-03-01T12:00:01Z' WHERE session = 's1' AND seq = 6 | 6 | changed after it was written
            DELETE FROM event WHERE session = 's1' AND seq = 4                        | 5 | event 4 is missing
            DELETE FROM event WHERE session = 's1' AND seq = 6                        | 6 | to 6, the last, are missing
            DELETE FROM event WHERE session = 's1'                                    | 1 | to 6, the last, are missing
            UPDATE event SET seq = CASE seq WHEN 3 THEN 30 WHEN 4 THEN 3 END WHERE session = 's1' AND seq IN (3, 4) | 3 | changed after
            UPDATE session SET events = 5 WHERE id = 's1'                             | 6 | added by another program
            UPDATE session SET last_hash = 'ff' WHERE id = 's1'                       | 6 | not the one that was written last
            """)
    void theFirstBrokenLinkIsNamed(String tampering, long seq, String found) {
        aDatabase();
        tamper(tampering);
        Map<String, String> before = FolderContents.of(folder);

        DatabaseCheck check = DatabaseCheck.of(file());

        assertThat(check.sound()).isFalse();
        assertThat(check.broken()).singleElement().satisfies(link -> {
            assertThat(link.session()).isEqualTo("s1");
            assertThat(link.seq()).isEqualTo(seq);
            assertThat(link.found()).contains(found);
        });
        assertThat(FolderContents.of(folder)).isEqualTo(before);
    }

    @Test
    void ofEverySessionThatIsBrokenTheFirstLinkIsNamed() {
        aDatabase();
        tamper("DELETE FROM event WHERE seq = 2");

        assertThat(DatabaseCheck.of(file()).broken())
                .containsExactly(
                        new BrokenLink("s1", 3, "event 2 is missing"), new BrokenLink("s2", 3, "event 2 is missing"));
    }

    @Test
    void eventsOfNoSessionAreTold() {
        aDatabase();
        tamper("DELETE FROM session WHERE id = 's2'");

        assertThat(DatabaseCheck.of(file()).damages())
                .contains("a row of the table event belongs to none of the table session");
    }

    @Test
    void aFileThatWasCutOffIsTold() throws IOException {
        aDatabase();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        refused(file(), "damaged");
    }

    @Test
    void whatIsNoDatabaseIsTold() throws IOException {
        refused(Files.writeString(folder.resolve("notes.txt"), "Water the plants.\n".repeat(100)), "not a SQLite");
        refused(Files.createFile(folder.resolve("empty.db")), "there is no database here");
        refused(folder.resolve("gone.db"), "there is no database here");
        refused(Files.createDirectory(folder.resolve("a-folder.db")), "this is a folder");
    }

    @Test
    void aDatabaseOfALaterVersionIsTold() {
        aDatabase();
        tamper("PRAGMA user_version = 99");
        refused(file(), "written by a later version of Tandem (schema 99");
    }

    @Test
    void aDatabaseThatSomebodyHoldsForThemselvesIsTold() {
        aDatabase();
        try (Handle other = Jdbi.open(Sqlite.plain(file()))) {
            other.execute("PRAGMA locking_mode = EXCLUSIVE");
            other.execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> DatabaseCheck.of(file()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another program holds the database for itself");
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenCanBeRead() {
        aDatabase();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "the superuser may write everywhere");
            assertThat(DatabaseCheck.of(file()).sound()).isTrue();
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private void tamper(String... acts) {
        try (Handle forger = Jdbi.open(Sqlite.plain(file()))) {
            for (String trigger : List.of("event_is_never_changed", "event_is_never_removed")) {
                forger.execute("DROP TRIGGER " + trigger);
            }
            for (String act : acts) {
                forger.execute(act);
            }
        }
    }

    private void refused(Path file, String because) {
        new RefusedFile(folder, file).by(() -> DatabaseCheck.of(file), because);
    }
}
