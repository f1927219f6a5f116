package tandem.tasks.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.tasks.MaterialsException;

/** Where pictures come from. */
interface ImageSource {

    /**
     * All items, in a fixed order.
     *
     * @param classes of the network, which the truths are among
     * @throws MaterialsException if a picture or a row is missing or wrong
     */
    List<ImageItem> items(List<String> classes);

    /**
     * The classes that the pictures are of, by name, where no network says which there are.
     *
     * @throws MaterialsException if a row is wrong
     */
    List<String> classes();

    /**
     * The files that it reads, its list among them; none of a shipped set.
     *
     * @throws MaterialsException as {@link #classes} does, or if a picture is missing
     */
    List<Path> files();

    /**
     * The source that a protocol names: a shipped set, a CSV manifest, or a folder with one folder a class.
     *
     * @param base folder that a relative path starts from
     */
    static ImageSource of(String items, Path base) {
        if (items.equals(ShippedCreatures.NAME)) {
            return new ShippedCreatures();
        }
        Path path = base.resolve(items);
        if (Files.isRegularFile(path)) {
            return new ManifestPictures(path);
        } else if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve("items.csv"))
                    ? new ManifestPictures(path.resolve("items.csv"))
                    : new FolderPictures(path);
        }
        throw new MaterialsException(
                path + ": no such items — name a CSV manifest, a folder with one folder a class, or "
                        + ShippedCreatures.NAME);
    }
}
