package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;
import static tandem.app.command.Call.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.simulation.SimulatedIdentity;
import tandem.results.store.EventStore;

/** What one does with a database besides exporting it: verify, merge, withdraw. */
class StoreCommandsTest {

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void simulateThree() {
        database = simulated("study", 3, 7);
    }

    private Path simulated(String name, int participants, int seed) {
        Path file = folder.resolve(name + ".db");
        assertThat(tandem("simulate", "demo", "-n", participants, "--seed", seed, "--db", file)
                        .code())
                .isZero();
        return file;
    }

    @Test
    void aSoundDatabaseIsToldWithWhatWasRead() {
        Call call = tandem("verify", "--db", database);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .startsWith(database + ": 3 sessions, ")
                .contains(" events")
                .contains("sound");
    }

    @Test
    void aChangedEventIsToldBySessionAndNumber() throws SQLException {
        try (Connection forger = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = forger.createStatement()) {
            statement.execute("DROP TRIGGER event_is_never_changed");
            statement.execute("UPDATE event SET nanos = nanos + 1 WHERE seq = 17 AND session = '" + session(0) + "'");
        }

        Call call = tandem("verify", "--db", database);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems())
                .containsExactly(
                        database + ": session " + session(0)
                                + ", event 17: the event or one before it was changed after it was written",
                        database
                                + ": the database is broken — keep it, and see whether its backup (NAME.backup) is sound");
    }

    @Test
    void stationsAreMergedIntoAFileThatWasNotThere() {
        Path other = simulated("other", 2, 8);
        Path all = folder.resolve("all.db");

        Call call = tandem("merge", "--db", all, database, other);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("5 sessions added").contains("2 pseudonyms belong to several people");
        assertThat(tandem("verify", "--db", all).out()).contains(": 5 sessions");
        assertThat(tandem("merge", "--db", all, other, database).out()).contains("0 sessions added, 0 gone on, 5 the");
    }

    @Test
    void exportsOfMergedStationsTellPeopleApart() throws IOException {
        Path all = folder.resolve("all.db");
        tandem("merge", "--db", all, database, simulated("other", 1, 8));

        assertThat(tandem("export", "--db", all, "--out", folder.resolve("csv")).code())
                .isZero();

        assertThat(Csv.rows(folder.resolve("csv/participants.csv")))
                .extracting(row -> row.get("participant"))
                .doesNotHaveDuplicates()
                .contains("S001-" + session(0).substring(0, 4), "S002", "S003");
    }

    @Test
    void aMergeThatFailsLeavesNothing() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.db"), "my notes");
        Path all = folder.resolve("all.db");

        Call call = tandem("merge", "--db", all, database, notes);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().startsWith(notes.toString());
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("all.db"));
        }
    }

    @Test
    void withdrawingAsksFirstAndDeletesWhenToldYes() {
        Call no = typing("no\n", "withdraw", "--db", database, "--code", code(1));
        assertThat(no.code()).isEqualTo(1);
        assertThat(no.err()).contains(session(1)).contains("nothing is deleted");
        assertThat(tandem("verify", "--db", database).out()).contains(": 3 sessions");

        Call yes = typing("yes\n", "withdraw", "--db", database, "--code", code(1));
        assertThat(yes.code()).as(yes.err()).isZero();
        assertThat(yes.out()).startsWith("deleted: session " + session(1));
        assertThat(tandem("verify", "--db", database).out())
                .contains(": 2 sessions")
                .contains("withdrawn: session " + session(1));
    }

    @Test
    void whoHasWithdrawnIsInNoExportAndComesBackByNoMerge() throws IOException {
        Path copy = Files.copy(database, folder.resolve("copy.db"));
        assertThat(tandem("withdraw", "--db", database, "--code", code(1), "--yes")
                        .code())
                .isZero();
        tandem("merge", "--db", database, copy);
        tandem("export", "--db", database, "--out", folder.resolve("csv"));

        assertThat(Csv.rows(folder.resolve("csv/participants.csv")))
                .hasSize(2)
                .noneMatch(row -> row.get("session").equals(session(1)));
        assertThat(Files.readString(folder.resolve("csv/events.csv"))).doesNotContain(session(1));
    }

    @Test
    void aCodeThatNobodyWasGivenIsTold() {
        Call call = tandem("withdraw", "--db", database, "--code", "ZZZZ-ZZZZ", "--yes");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().contains("nobody in it has the code ZZZZ-ZZZZ");
        try (EventStore store = EventStore.openExisting(database)) {
            assertThat(store.sessions()).hasSize(3);
        }
    }

    private static String session(int index) {
        return SimulatedIdentity.of(7, index).session();
    }

    private static String code(int index) {
        return SimulatedIdentity.of(7, index).withdrawalCode();
    }
}
