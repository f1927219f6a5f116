package tandem.tasks.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tandem.protocols.item.Item;
import tandem.tasks.MaterialsException;

/** A folder with one folder a class; a picture's path in it is its id. */
final class FolderPictures implements ImageSource {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private final Path folder;

    FolderPictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<ImageItem> items(List<String> classes) {
        List<ImageItem> items = new ArrayList<>();
        for (String label : classes) {
            for (Path file : pictures(folder.resolve(label))) {
                Item item = new Item(label + "/" + file.getFileName(), label, OptionalDouble.empty(), Map.of());
                items.add(new PictureFile(file).of(item));
            }
        }
        if (items.isEmpty()) {
            throw new MaterialsException(folder + ": no pictures here — put them into folders named "
                    + String.join(", ", classes) + ", as the network's classes are");
        }
        return items;
    }

    @Override
    public List<String> classes() {
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

    private static List<Path> pictures(Path classFolder) {
        if (!Files.isDirectory(classFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(classFolder)) {
            return files.filter(FolderPictures::isPicture).sorted().toList();
        } catch (IOException unreadable) {
            throw unlistable(classFolder, unreadable);
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
