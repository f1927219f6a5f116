package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the files of a trial or a measurement, which is removed with all that is in it. */
final class ScratchFolder implements AutoCloseable {

    private final Path path;

    /** Makes it in {@code parent}. */
    ScratchFolder(Path parent) throws IOException {
        this.path = Files.createTempDirectory(parent, "tandem-");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        List<Path> remains;
        try (Stream<Path> tree = Files.walk(path)) {
            remains = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : remains) {
            Files.delete(file);
        }
    }
}
