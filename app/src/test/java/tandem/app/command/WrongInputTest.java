package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** Each wrong input is told in one line that says where and how to mend it, and nothing is changed by it. */
class WrongInputTest {

    @TempDir
    Path folder;

    private String demo;

    @BeforeEach
    void theDemoAsText() {
        demo = ShippedProtocols.text("demo").orElseThrow();
    }

    @Test
    void aYamlThatDoesNotParse() throws IOException {
        Path protocol = protocol("tandem: 1\nstudy: [\n");

        assertRefused(protocol + ":", "check", protocol);
    }

    @Test
    void anUnknownKey() throws IOException {
        Path protocol = protocol(demo.replace("timing:", "timing:\n  minimum-veiw: 300ms"));

        Call call = assertRefused(protocol + ":", "simulate", protocol, "--db", folder.resolve("a.db"));
        assertThat(call.err()).contains("unknown key “minimum-veiw”", "Allowed are", "minimum-view");
    }

    @Test
    void aProtocolThatIsNotThere() {
        Call call = assertRefused(folder.resolve("gone.yaml").toString(), "check", folder.resolve("gone.yaml"));
        assertThat(call.err()).contains("demo");
    }

    @Test
    void aMissingImage() throws IOException {
        Files.writeString(folder.resolve("items.csv"), "id,file,label\na,gone.png,nilu\n");
        Path protocol = protocol(demo.replace("items: creatures", "items: items.csv"));

        assertRefused(
                folder.resolve("items.csv") + ":2: picture “gone.png” is missing — copy it to", "check", protocol);
    }

    @Test
    void brokenWeights() throws IOException {
        ImageFiles.writePng(
                new RgbImage(8, 8, new int[64]),
                Files.createDirectories(folder.resolve("pictures/nilu")).resolve("black.png"));
        Files.createDirectory(folder.resolve("model"));
        Files.writeString(folder.resolve("model/model.yaml"), """
                name: mine
                classes: [nilu, pamo]
                input: { width: 64, height: 64, mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] }
                weights: weights.pt
                """);
        Files.writeString(folder.resolve("model/weights.pt"), "these are no weights");
        Path protocol = protocol(
                demo.replace("items: creatures", "items: pictures").replace("model: creatures-cnn", "model: model"));

        Call call = assertRefused(folder.resolve("model/weights.pt") + ": ", "check", protocol);
        assertThat(call.err()).contains("export them again");
    }

    @Test
    void aDesignThatTheItemsCannotGive() throws IOException {
        Path protocol = protocol(demo.replace("trials: 24", "trials: 240"));

        assertRefused(protocol.toString(), "check", protocol);
    }

    @Test
    void aDatabaseThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "my notes");

        assertRefused(file + ": ", "simulate", "demo", "-n", 1, "--db", file);
        assertRefused(file + ": ", "export", "--db", file, "--out", folder.resolve("csv"));
        assertRefused(file + ": ", "report", "--db", file, "--out", folder.resolve("report.html"));
    }

    @Test
    void aDatabaseOfAnotherProgram() throws SQLException {
        Path file = folder.resolve("films.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE film (title TEXT)");
        }

        assertRefused(file + ": ", "simulate", "demo", "-n", 1, "--db", file);
        assertRefused(file + ": ", "export", "--db", file, "--out", folder.resolve("csv"));
    }

    @Test
    void aDatabaseThatIsNotThere() {
        assertRefused(
                folder.resolve("gone.db") + ": ",
                "export",
                "--db",
                folder.resolve("gone.db"),
                "--out",
                folder.resolve("csv"));
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        // A file in its place stops everybody, root as well.
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(file.toString(), "simulate", "demo", "-n", 1, "--db", file.resolve("a.db"));
        assertRefused(file.toString(), "demo", "--no-window", "--dir", file.resolve("demo"));
        assertRefused(file.toString(), "train", "creatures", "--out", file.resolve("model"));
        assertRefused(file.toString(), "report", "--db", folder.resolve("a.db"), "--out", file);
    }

    @Test
    void aDatabaseWithAnotherStudy() {
        Path database = folder.resolve("a.db");
        assertThat(tandem("simulate", "demo-delegation", "-n", 1, "--db", database)
                        .code())
                .isZero();

        Call call = assertRefused(database + ": ", "simulate", "demo", "-n", 1, "--db", database);
        assertThat(call.err()).contains("holds sessions of the study demo-delegation, not of demo");
    }

    @Test
    void aDatabaseThatWasBegunWithAnotherSeed() {
        Path database = folder.resolve("a.db");
        tandem("simulate", "demo", "-n", 1, "--seed", 7, "--db", database);

        Call call = assertRefused(database + ": ", "simulate", "demo", "-n", 1, "--seed", 8, "--db", database);
        assertThat(call.err()).contains("seed 7");
    }

    private Path protocol(String text) throws IOException {
        return Files.writeString(folder.resolve("study.yaml"), text);
    }

    private Call assertRefused(String start, Object... words) {
        Map<String, Integer> before = contents();
        Call call = tandem(words);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems())
                .as("problems")
                .filteredOn(problem -> !problem.contains(": warning: "))
                .singleElement()
                .asString()
                .startsWith(start);
        assertThat(contents()).isEqualTo(before);
        return call;
    }

    /** Every file below the folder, with a fingerprint of its bytes. */
    private Map<String, Integer> contents() {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.toString(), Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return contents;
    }
}
