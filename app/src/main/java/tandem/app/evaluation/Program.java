package tandem.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tandem.app.study.Software;
import tandem.xai.metrics.Metrics;

/**
 * The program that computes.
 *
 * @param stamp another program has another
 */
public record Program(String stamp) {

    /** Its name and version; and since not every build has a version of its own, when its methods and metrics were built. */
    public static Program running() {
        StringBuilder stamp = new StringBuilder(Software.version());
        for (Class<?> built : List.of(Metrics.class, PictureEvaluator.class)) {
            stamp.append(' ').append(builtAt(built));
        }
        return new Program(stamp.toString());
    }

    private static long builtAt(Class<?> built) {
        try {
            Path code = Path.of(
                    built.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(code)) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().lastModified())
                        .max()
                        .orElse(0);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new UncheckedIOException(
                    "a running program can read itself",
                    unreadable instanceof IOException refused ? refused : new IOException(unreadable));
        }
    }
}
