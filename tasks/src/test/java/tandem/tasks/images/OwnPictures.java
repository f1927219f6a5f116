package tandem.tasks.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.xai.image.ImageFiles;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;

/** A lab's own pictures: creatures that are not in the shipped set, as PNG files; with the shipped network. */
record OwnPictures(Path folder) {

    /** One folder a class, {@code each} pictures in it. */
    static OwnPictures inFoldersByClass(Path folder, int each) throws IOException {
        for (String species : List.of("nilu", "pamo")) {
            Path target = Files.createDirectories(folder.resolve(species));
            List<CreatureItem> creatures = CreatureSet.training(3, 8 * each).items().stream()
                    .filter(item -> item.creature().species().id().equals(species))
                    .limit(each)
                    .toList();
            for (CreatureItem creature : creatures) {
                ImageFiles.writePng(creature.drawing().image(), target.resolve(creature.id() + ".png"));
            }
        }
        return new OwnPictures(folder);
    }

    /** With a manifest of these lines in {@code items.csv}. */
    Path manifest(String... lines) throws IOException {
        return Files.writeString(folder.resolve("items.csv"), String.join("\n", lines) + "\n");
    }

    /** The path of the n-th picture of a class, from 0, relative to the folder. */
    String name(String species, int index) throws IOException {
        try (var files = Files.list(folder.resolve(species))) {
            return species + "/" + files.sorted().toList().get(index).getFileName();
        }
    }

    /** The shipped network. */
    static ModelBundle network(Path cache) {
        return new ModelBundles(cache).resolve("creatures-cnn", Path.of(""));
    }

    /** A bundle that says it is the shipped network, with weights that are none. */
    static Path brokenNetwork(Path cache, Path target) throws IOException {
        ModelBundle shipped = network(cache);
        Files.createDirectories(target);
        for (String file : List.of(ModelBundle.DESCRIPTION, "predictions.csv")) {
            Files.copy(shipped.folder().resolve(file), target.resolve(file));
        }
        Files.writeString(target.resolve(shipped.weights().file()), "these are no weights");
        return target;
    }
}
