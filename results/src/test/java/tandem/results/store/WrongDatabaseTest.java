package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.given.FolderContents;
import tandem.results.given.RefusedFile;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.Sqlite;

class WrongDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void aDatabaseOfAnotherProgramStaysAsItIs() {
        Path file = folder.resolve("photos.db");
        try (Handle other = Jdbi.open(Sqlite.plain(file))) {
            other.execute("PRAGMA application_id = 42");
            other.execute("CREATE TABLE photo (id INTEGER)");
        }
        refused(file, "a database of another program (application id 42, tables [photo])");
    }

    @Test
    void aDatabaseOfAnotherProgramThatIsOpenThereStaysAsItIs() {
        Path file = folder.resolve("photos.db");
        try (Handle other = Jdbi.open(Sqlite.writing(file))) {
            other.execute("CREATE TABLE photo (id INTEGER)");
            refused(file, "a database of another program");
        }
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "Remember to water the plants.\n".repeat(100));
        refused(file, "this is not a SQLite database");
    }

    @Test
    void aDatabaseOfALaterVersionStaysAsItIs() {
        Path file = folder.resolve("later.db");
        EventStore.open(file).close();
        try (Handle later = Jdbi.open(Sqlite.plain(file))) {
            later.execute("PRAGMA user_version = 99");
        }
        refused(file, "written by a later version of Tandem (schema 99, this one knows 1)");
    }

    @Test
    void aMissingFolderIsNotCreated() {
        refused(folder.resolve("nowhere").resolve("study.db"), "does not exist; create it");
    }

    @Test
    void aFolderIsNoDatabase() throws IOException {
        refused(Files.createDirectory(folder.resolve("study.db")), "this is a folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatNobodyCanWriteToIsTold() {
        assertThatThrownBy(() -> EventStore.open(Path.of("/proc/study.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("/proc/study.db")
                .hasMessageContaining("name a folder you may write to");
    }

    @Test
    void aDatabaseThatMustBeThereIsNotCreated() {
        assertThatThrownBy(() -> EventStore.openExisting(folder.resolve("study.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no database here");
        assertThat(FolderContents.of(folder)).isEmpty();
    }

    @Test
    void anEmptyFileBecomesADatabase() throws IOException {
        Path file = Files.createFile(folder.resolve("study.db"));
        EventStore.open(file).close();
        EventStore.openExisting(file).close();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void aPathWithBlanksAndSignsIsFine() throws IOException {
        Path file = Files.createDirectory(folder.resolve("é lab 100% #1")).resolve("my study.db");
        EventStore.open(file).close();
        EventStore.openExisting(file).close();
        assertThat(file).exists();
    }

    private void refused(Path file, String because) {
        new RefusedFile(folder, file).by(() -> EventStore.open(file), because);
    }
}
