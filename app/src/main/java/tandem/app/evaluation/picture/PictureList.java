package tandem.app.evaluation.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.app.study.InputException;
import tandem.tasks.images.PictureFolder;
import tandem.tasks.images.PictureManifest;

/**
 * Pictures from a CSV manifest ({@code id, file} and, where they are known, {@code label} and {@code mask}), from a folder
 * with one folder a class, or from a folder of pictures without truth.
 */
public final class PictureList {

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
     * @throws InputException if there are none
     * @throws tandem.tasks.MaterialsException if the manifest is wrong
     */
    public List<EvaluatedPicture> read(Path source) {
        List<EvaluatedPicture> pictures = Files.isDirectory(source) ? folder(source) : manifest(source);
        if (pictures.isEmpty()) {
            throw new InputException(source + ": no pictures here — put PNG or JPEG files there, or name a CSV file"
                    + " with the columns id, file, label");
        }
        return pictures;
    }

    private List<EvaluatedPicture> folder(Path folder) {
        List<EvaluatedPicture> pictures = new ArrayList<>();
        for (String label : classes) {
            for (Path file : PictureFolder.files(folder.resolve(label))) {
                String id = label + "/" + file.getFileName();
                pictures.add(new EvaluatedPicture(id, file, Optional.of(label), masks.of(folder.relativize(file))));
            }
        }
        for (Path file : PictureFolder.files(folder)) {
            String id = file.getFileName().toString();
            pictures.add(new EvaluatedPicture(id, file, Optional.empty(), masks.of(folder.relativize(file))));
        }
        return pictures;
    }

    private List<EvaluatedPicture> manifest(Path manifest) {
        return PictureManifest.rows(manifest, List.of("id", "file")).stream()
                .map(this::picture)
                .toList();
    }

    private EvaluatedPicture picture(PictureManifest.Row row) {
        Optional<String> label = row.cell("label");
        if (label.isPresent() && !classes.contains(label.get())) {
            throw row.wrong("the network has no class “" + label.get() + "” — it has " + String.join(", ", classes));
        }
        Path file = row.file("file", "picture");
        Optional<Path> mask = row.cell("mask")
                .map(named -> row.file("mask", "mask"))
                .or(() -> masks.of(Path.of(row.cells().get("file"))));
        return new EvaluatedPicture(row.id(), file, label, mask);
    }
}
