package tandem.app.evaluation.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.app.study.InputException;
import tandem.tasks.images.PictureFolder;
import tandem.tasks.images.PictureManifest;

/**
 * Pictures from a CSV manifest ({@code id, file} and, where they are known, {@code label} and {@code mask}), or a folder with
 * one called {@code items.csv}; from a folder with one folder a class, or from a folder of pictures without truth.
 */
public final class PictureList {

    /** A folder with such a file is what the file lists. */
    public static final String MANIFEST = "items.csv";

    private final MaskFolder masks;
    private final List<String> classes;

    /**
     * A reader of lists.
     *
     * @param masks for pictures that name none themselves
     * @param classes of the network
     */
    public PictureList(MaskFolder masks, List<String> classes) {
        this.masks = masks;
        this.classes = List.copyOf(classes);
    }

    /**
     * The pictures, in the order of the manifest or of their names.
     *
     * @throws InputException if there are none, or two would have the same mask because they have the same name
     * @throws tandem.tasks.MaterialsException if the manifest is wrong
     */
    public List<EvaluatedPicture> read(Path source) {
        Path listed = source.resolve(MANIFEST);
        List<Listed> pictures = !Files.isDirectory(source)
                ? manifest(source)
                : Files.isRegularFile(listed) ? manifest(listed) : folder(source);
        if (pictures.isEmpty()) {
            throw new InputException(source + ": no pictures here — put PNG or JPEG files there, or name a CSV file"
                    + " with the columns id, file, label");
        }
        return masked(pictures);
    }

    /**
     * A picture as it is listed.
     *
     * @param named the mask that the list itself names
     * @param within where it lies in the folder of pictures, for masks that lie alike
     */
    private record Listed(String id, Path file, Optional<String> label, Optional<Path> named, Path within) {}

    private List<EvaluatedPicture> masked(List<Listed> pictures) {
        Map<Path, Path> byName = new HashMap<>();
        List<EvaluatedPicture> all = new ArrayList<>();
        for (Listed one : pictures) {
            Optional<Path> found = one.named().isPresent() ? Optional.empty() : masks.of(one.within());
            found.ifPresent(mask -> requireOwn(mask, one.file(), byName));
            all.add(new EvaluatedPicture(
                    one.id(), one.file(), one.label(), one.named().or(() -> found)));
        }
        return all;
    }

    /** The same picture may be listed twice; another that has only its name is shown something else. */
    private static void requireOwn(Path mask, Path file, Map<Path, Path> byName) {
        Path picture = file.toAbsolutePath().normalize();
        Path other = byName.putIfAbsent(mask.toAbsolutePath().normalize(), picture);
        if (other != null && !other.equals(picture)) {
            throw new InputException(mask + ": would be the mask of " + other + " and of " + picture
                    + ", which are named alike — name each picture's mask in the manifest's column mask");
        }
    }

    private List<Listed> folder(Path folder) {
        List<Listed> pictures = new ArrayList<>();
        for (String label : classes) {
            for (Path file : PictureFolder.files(folder.resolve(label))) {
                String id = label + "/" + file.getFileName();
                pictures.add(new Listed(id, file, Optional.of(label), Optional.empty(), folder.relativize(file)));
            }
        }
        for (Path file : PictureFolder.files(folder)) {
            String id = file.getFileName().toString();
            pictures.add(new Listed(id, file, Optional.empty(), Optional.empty(), folder.relativize(file)));
        }
        return pictures;
    }

    private List<Listed> manifest(Path manifest) {
        return PictureManifest.rows(manifest, List.of("id", "file")).stream()
                .map(this::picture)
                .toList();
    }

    private Listed picture(PictureManifest.Row row) {
        Optional<String> label = row.cell("label");
        if (label.isPresent() && !classes.contains(label.get())) {
            throw row.wrong("the network has no class “" + label.get() + "” — it has " + String.join(", ", classes));
        }
        Path file = row.file("file", "picture");
        Optional<Path> mask = row.cell("mask").map(named -> row.file("mask", "mask"));
        return new Listed(row.id(), file, label, mask, Path.of(row.cells().get("file")));
    }
}
