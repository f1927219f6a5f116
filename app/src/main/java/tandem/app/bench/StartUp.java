package tandem.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long programs take to their first window, each in a process of its own. */
final class StartUp {

    private static final double NANOS_A_SECOND = 1e9;

    private StartUp() {}

    /**
     * Starts a program again and again.
     *
     * @param words a command of Tandem; none for a bare window
     * @return seconds from the start of the process to the first pulse of its first window
     */
    static Distribution of(int times, Path errors, List<String> words) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            seconds.add(once(errors, words));
        }
        return Distribution.of(seconds);
    }

    private static double once(Path errors, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartedProgram.class.getName()));
        command.addAll(words);
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
            process.waitFor();
            if (!StartedProgram.SHOWN.equals(line)) {
                throw new IllegalStateException("no window came from " + words + "; what it said is in " + errors);
            }
            return seconds;
        }
    }
}
