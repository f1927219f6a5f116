package tandem.tasks.images.networks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tandem.tasks.MaterialsException;
import tandem.xai.model.ModelBundle;

/** A folder that is there with all its content, or not at all. */
final class NewFolder {

    private final Path folder;

    private NewFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder of that name, which is not made yet.
     *
     * @throws MaterialsException if there is something already, or it cannot be made
     */
    static NewFolder of(Path folder) {
        NewFolder made = new NewFolder(folder);
        made.check(folder);
        return made;
    }

    interface Content {
        void write(Path folder) throws IOException;
    }

    /** Writes the content beside the folder, and moves it there when it is whole. */
    void fill(Content content) throws IOException {
        Path above = Files.createDirectories(folder.getParent());
        // Not a temporary folder, which nobody else in the lab might enter once it is moved.
        Path draft = Files.createDirectory(above.resolve("." + folder.getFileName() + "-" + UUID.randomUUID()));
        try {
            content.write(draft);
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
        } finally {
            remove(draft);
        }
    }

    private void check(Path named) {
        if (Files.exists(folder.resolve(ModelBundle.DESCRIPTION))) {
            throw new MaterialsException(
                    named + ": there is a network here already — name a new folder, or remove this one first");
        } else if (Files.isDirectory(folder)) {
            requireEmpty(named);
        }
        Path there = folder.getParent();
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (there == null || Files.isRegularFile(folder) || !Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new MaterialsException(named + ": no folder can be made here — name one that can");
        }
    }

    private void requireEmpty(Path named) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.findAny().ifPresent(entry -> {
                throw new MaterialsException(named + ": there are files here already, such as " + entry.getFileName()
                        + " — name a new folder, so that nothing is lost");
            });
        } catch (IOException unreadable) {
            throw new MaterialsException(
                    named + ": cannot be listed (" + unreadable.getMessage() + ") — name a new folder", unreadable);
        }
    }

    private static void remove(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> entries = Files.walk(draft)) {
                List<Path> deepestFirst =
                        entries.sorted(Comparator.reverseOrder()).toList();
                for (Path entry : deepestFirst) {
                    Files.delete(entry);
                }
            }
        }
    }
}
