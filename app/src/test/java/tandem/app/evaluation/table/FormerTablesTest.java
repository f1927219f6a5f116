package tandem.app.evaluation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.study.InputException;

/** What earlier runs left where tables are to lie. */
class FormerTablesTest {

    private static final List<CsvTable> PLANNED = List.of(
            new CsvTable("absent.csv", List.of("id", "file")),
            new CsvTable("former.csv", List.of("id", "file")),
            new CsvTable("theirs.csv", List.of("id", "file")),
            new CsvTable("folder.csv", List.of("id", "file")));

    @TempDir
    Path folder;

    private FormerTables tables;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("former.csv"), "id,file,note\n");
        Files.writeString(folder.resolve("theirs.csv"), "who,score\n");
        Files.createDirectory(folder.resolve("folder.csv"));
        tables = new FormerTables(folder, "an evaluation");
    }

    @Test
    void allThatIsSomebodyElsesIsToldAtOnceWithHowToMendIt() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> tables.requireOwn(PLANNED))
                .satisfies(wrong -> assertThat(wrong.messages())
                        .containsExactly(
                                folder.resolve("theirs.csv")
                                        + ": does not begin with the columns id,file, so it is no table of an evaluation,"
                                        + " but it would be replaced by one — move it away, or name another folder with"
                                        + " --out",
                                folder.resolve("folder.csv")
                                        + ": is a folder, but a table of an evaluation is to be written here — move it"
                                        + " away, or name another folder with --out"));
    }

    @Test
    void formerTablesAndFoldersThatAreNotThereAreNoHindrance() {
        assertThatNoException().isThrownBy(() -> tables.requireOwn(PLANNED.subList(0, 2)));
        assertThatNoException()
                .isThrownBy(() -> new FormerTables(folder.resolve("new"), "an evaluation").requireOwn(PLANNED));
    }

    @Test
    void onlyFormerTablesAreRemoved() {
        assertThat(tables.remove(PLANNED)).containsExactly(folder.resolve("former.csv"));

        assertThat(folder.resolve("former.csv")).doesNotExist();
        assertThat(folder.resolve("theirs.csv")).isRegularFile();
        assertThat(folder.resolve("folder.csv")).isDirectory();
    }
}
