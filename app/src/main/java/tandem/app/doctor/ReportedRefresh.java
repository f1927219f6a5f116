package tandem.app.doctor;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * The refresh rate of the primary display as the system reports it. JavaFX knows none; AWT does, but must not be started in a
 * program that has JavaFX: on macOS both want the first thread, and the second to come waits for good. So a program of its
 * own asks, and is not waited for long.
 */
public final class ReportedRefresh {

    private static final long LONGEST_WAIT_S = 10;

    private ReportedRefresh() {}

    /** In hertz; empty where the system does not tell. May take a second. */
    public static OptionalDouble ask() {
        try {
            Process asking = new ProcessBuilder(program())
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                return asking.waitFor(LONGEST_WAIT_S, TimeUnit.SECONDS) && asking.exitValue() == 0
                        ? understood(new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        : OptionalDouble.empty();
            } finally {
                asking.destroyForcibly();
            }
        } catch (IOException noSuchProgram) {
            // A Java without its launcher: then nobody can ask, which is what empty says.
            return OptionalDouble.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }

    /** Systems say 0 for “not known” and 1 for “whatever the hardware does”; Java itself may warn of something before. */
    static OptionalDouble understood(String told) {
        return told.lines()
                .filter(line -> line.matches("\\d{1,4}"))
                .mapToDouble(Double::parseDouble)
                .filter(hz -> hz > 1)
                .findFirst();
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // No icon in the dock of a Mac.
                "-Dapple.awt.UIElement=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReportedRefresh.class.getName());
    }

    /** Prints it; fails where there is no display. */
    public static void main(String[] none) {
        System.out.println(GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDisplayMode()
                .getRefreshRate());
    }
}
