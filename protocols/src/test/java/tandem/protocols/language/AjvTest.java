package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema in a validator that is not ours: ajv, where node is found and {@code npm ci} was run in src/test/ajv. */
class AjvTest {
    private static final Path SCRIPTS = Path.of("src/test/ajv");

    @TempDir
    Path folder;

    @Test
    void takesEveryShippedProtocol() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : ShippedProtocols.names()) {
            files.add(json(name, ShippedProtocols.text(name).orElseThrow()));
        }
        files.add(json("checks", ChecksTest.GOOD));

        assertThat(ajv(files)).endsWith(files.size() + " files, 0 broken");
    }

    @Test
    void refusesWhatTheGrammarRefuses() throws Exception {
        Path broken = json("broken", ChecksTest.GOOD.replace("mode: sequential", "mode: sequentiel"));

        assertThat(ajv(List.of(broken))).endsWith("1 files, 1 broken");
    }

    private Path json(String name, String yaml) throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return Files.writeString(
                folder.resolve(name + ".json"), JsonMapper.builder().build().writeValueAsString(tree));
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "node")));
    }

    private String ajv(List<Path> files) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SCRIPTS.resolve("node_modules/ajv")), "ajv is not installed in " + SCRIPTS);
        assumeTrue(hasNode(), "node is not found");
        Path schema = Files.writeString(folder.resolve("schema.json"), ProtocolLanguage.schema());
        List<String> command = new ArrayList<>(List.of("node", "validate.mjs", schema.toString()));
        files.forEach(file -> command.add(file.toString()));
        File out = folder.resolve("out.txt").toFile();
        new ProcessBuilder(command)
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start()
                .waitFor();
        return Files.readString(out.toPath(), StandardCharsets.UTF_8).strip();
    }
}
