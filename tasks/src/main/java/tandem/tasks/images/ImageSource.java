package tandem.tasks.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.tasks.MaterialsException;
import tandem.xai.model.ModelBundle;

/** Where pictures come from. */
interface ImageSource {

    /**
     * All items, in a fixed order.
     *
     * @param bundle the network whose classes are the truths
     * @throws MaterialsException if a picture or a row is missing or wrong
     */
    List<ImageItem> items(ModelBundle bundle);

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
