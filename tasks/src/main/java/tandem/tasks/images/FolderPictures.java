package tandem.tasks.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.item.Item;
import tandem.tasks.MaterialsException;

/** A folder with one folder a class; a picture's path in it is its id. */
final class FolderPictures implements ImageSource {

    private final Path folder;

    FolderPictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<ImageItem> items(List<String> classes) {
        List<ImageItem> items = new ArrayList<>();
        for (String label : classes) {
            for (Path file : PictureFolder.files(folder.resolve(label))) {
                Item item = new Item(label + "/" + file.getFileName(), label, OptionalDouble.empty(), Map.of());
                items.add(new PictureFile(file).of(item));
            }
        }
        if (items.isEmpty()) {
            throw new MaterialsException(folder + ": no pictures here — put them into folders named "
                    + String.join(", ", classes) + ", as the classes are");
        }
        return items;
    }

    @Override
    public List<Path> files() {
        return classes().stream()
                .flatMap(label -> PictureFolder.files(folder.resolve(label)).stream())
                .toList();
    }

    @Override
    public List<String> classes() {
        return PictureFolder.folders(folder);
    }
}
