package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.util.Utils;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PyTorchEngineTest {

    @TempDir
    Path folder;

    /** A program of its own, since an engine once loaded stays. */
    static final class Start {
        public static void main(String[] arguments) {
            try {
                System.out.println(PyTorchEngine.start().getEngineName() + " offline=" + Utils.isOfflineMode());
            } catch (EngineUnavailableException told) {
                System.out.println("told: " + told.getMessage());
            }
        }
    }

    @Test
    void aMachineWithoutPyTorchIsToldWhatStillWorks() throws IOException, InterruptedException {
        List<String> output = start("pytorch-native");

        assertThat(output).hasSize(1);
        assertThat(output.get(0))
                .startsWith("told: this machine (" + System.getProperty("os.name"))
                .contains("has no PyTorch")
                .contains("shipped predictions still work");
    }

    @Test
    void theEngineIsOfflineWithoutBeingToldSo() throws IOException, InterruptedException {
        assertThat(start("nothing is left out")).containsExactly("PyTorch offline=true");
    }

    /** What the program prints when the jars of that name are not there. */
    private List<String> start(String without) throws IOException, InterruptedException {
        String jars = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String path = Arrays.stream(jars.split(File.pathSeparator, -1))
                .filter(jar -> !jar.contains(without))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-DDJL_CACHE_DIR=" + folder,
                "-cp",
                path,
                Start.class.getName());
        program.redirectError(folder.resolve("errors").toFile());
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> !line.contains(" WARN ")).toList();
    }
}
