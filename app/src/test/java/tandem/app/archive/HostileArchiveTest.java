package tandem.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.app.file.Hashes;
import tandem.app.study.InputException;

/** Archives that somebody made to do harm, or that were harmed: nothing is written outside of the folder, and nothing is left. */
class HostileArchiveTest {

    private static final String PROTOCOL = "study.yaml";

    @TempDir
    private Path home;

    private final Map<String, String> told = new TreeMap<>(Map.of(PROTOCOL, "tandem: 1"));
    private final Map<String, String> there = new TreeMap<>(told);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "/evil.txt",
                "a//evil.txt",
                "./evil.txt",
                "..",
                "",
                "C:evil.txt",
                "a\\..\\..\\evil.txt",
                "con.txt",
                "a/LPT1",
                "evil.",
                "evil ",
                "evil\u0000.txt",
                "tandem-study.json"
            })
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        told.put(name, "evil");
        if (!name.equals(Contents.FILE)) {
            there.put(name, "evil");
        }

        assertRefused("is no file of a study's folder");
    }

    @Test
    void namesThatSomeSystemsTakeForOneAreRefused() throws IOException {
        told.put("Study.yaml", "tandem: 1");
        there.put("Study.yaml", "tandem: 1");

        assertRefused("stands in it twice");
    }

    @Test
    void whatIsNotToldIsRefused() throws IOException {
        there.put("more.txt", "more");

        assertRefused("its files are others than");
    }

    @Test
    void whatIsToldAndNotThereIsRefused() throws IOException {
        told.put("less.txt", "less");

        assertRefused("its files are others than");
    }

    @Test
    void whatWasChangedIsRefused() throws IOException {
        there.put(PROTOCOL, "tandem: 2");

        assertRefused("“study.yaml” was changed since it was packed");
    }

    @Test
    void whatIsLongerThanItSaysIsNotReadToItsEnd() throws IOException {
        there.put(PROTOCOL, "tandem: 1" + " ".repeat(10_000_000));

        assertRefused("longer than it is said to be");
    }

    @Test
    void lengthsThatAddUpToNothingAreRefused() throws IOException {
        String huge = "{\"path\": \"%s\", \"bytes\": 9223372036854775807, \"sha256\": \"0\"}";
        there.put("more.txt", "more");
        write("{\"format\": 1, \"study\": \"s\", \"version\": \"1\", \"software\": \"t\", \"protocol\": \"study.yaml\","
                + " \"files\": [" + huge.formatted("more.txt") + ", " + huge.formatted("study.yaml") + "]}");

        assertThatRefused();
    }

    @Test
    void withoutItsProtocolThereIsNoStudy() throws IOException {
        told.remove(PROTOCOL);
        there.remove(PROTOCOL);
        told.put("other.yaml", "tandem: 1");
        there.put("other.yaml", "tandem: 1");

        assertRefused("it has no protocol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"format\": 2}",
                "{\"format\": 1, \"study\": \"s\", \"protocol\": \"study.yaml\", \"files\": [null]}",
                "{\"format\": 1, \"study\": \"s\", \"protocol\": \"study.yaml\", \"files\": [{}]}"
            })
    void brokenContentsAreTold(String contents) throws IOException {
        write(contents);

        assertThatRefused();
    }

    @Test
    void whatIsNoArchiveIsTold() throws IOException {
        Files.writeString(archive(), "no zip");

        assertThatRefused();
    }

    @Test
    void anArchiveThatIsCutOffIsTold() throws IOException {
        write(contents());
        byte[] whole = Files.readAllBytes(archive());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(archive(), java.util.Arrays.copyOf(whole, length));
            assertThatRefused();
        }
    }

    @Test
    void anArchiveThatIsNotThereIsTold() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new Unpacking(archive()).into(home.resolve("study")));
    }

    private void assertRefused(String words) throws IOException {
        write(contents());
        assertThat(assertThatRefused()).contains(words);
    }

    private String assertThatRefused() throws IOException {
        List<Path> before = all();
        List<String> message = new ArrayList<>();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new Unpacking(archive()).into(home.resolve("study")))
                .satisfies(refused -> message.add(refused.getMessage()));
        assertThat(all()).isEqualTo(before);
        return message.get(0);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.sorted().toList();
        }
    }

    private String contents() throws IOException {
        List<ArchivedFile> files = new ArrayList<>();
        for (Map.Entry<String, String> file : told.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            String sha256 = Hashes.sha256(bytes);
            files.add(new ArchivedFile(file.getKey(), bytes.length, sha256));
        }
        return new Contents(1, "study", "1.0.0", "tandem", PROTOCOL, files).written();
    }

    private void write(String contents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive()))) {
            zip.putNextEntry(new ZipEntry(Contents.FILE));
            zip.write(contents.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : there.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Path archive() {
        return home.resolve("study.tandem.zip");
    }
}
