package tandem.tasks.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tandem.tasks.MaterialsException;

/** A folder with pictures. */
public final class PictureFolder {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private PictureFolder() {}

    /**
     * The pictures that lie in the folder itself, by name; none where there is no such folder.
     *
     * @throws MaterialsException if it cannot be listed
     */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PictureFolder::isPicture).sorted().toList();
        } catch (IOException unreadable) {
            throw unlistable(folder, unreadable);
        }
    }

    /**
     * The names of the folders in it, sorted; hidden ones are none.
     *
     * @throws MaterialsException if it cannot be listed
     */
    public static List<String> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unlistable(folder, unreadable);
        }
    }

    private static MaterialsException unlistable(Path folder, IOException unreadable) {
        return new MaterialsException(
                folder + ": cannot be listed (" + unreadable.getMessage() + ") — make it readable", unreadable);
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
