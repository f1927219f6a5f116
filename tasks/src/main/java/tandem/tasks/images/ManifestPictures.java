package tandem.tasks.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import tandem.protocols.item.Item;

/**
 * A CSV file with the columns {@code id, file, label}, if known {@code difficulty} in [0, 1], and any others, which are
 * kept as the items' attributes. Paths are relative to the file.
 */
final class ManifestPictures implements ImageSource {

    private static final List<String> NEEDED = List.of("id", "file", "label");
    private static final String DIFFICULTY = "difficulty";

    private final Path manifest;

    ManifestPictures(Path manifest) {
        this.manifest = manifest;
    }

    @Override
    public List<ImageItem> items(List<String> classes) {
        List<ImageItem> items = new ArrayList<>();
        for (PictureManifest.Row row : PictureManifest.rows(manifest, NEEDED)) {
            items.add(item(row, classes));
        }
        return items;
    }

    @Override
    public List<Path> files() {
        return Stream.concat(
                        Stream.of(manifest),
                        PictureManifest.rows(manifest, NEEDED).stream().map(ManifestPictures::file))
                .distinct()
                .toList();
    }

    private static Path file(PictureManifest.Row row) {
        return row.file("file", "picture");
    }

    @Override
    public List<String> classes() {
        return PictureManifest.rows(manifest, NEEDED).stream()
                .map(row -> row.cell("label").orElseThrow(() -> row.wrong("no label — write what the picture shows")))
                .distinct()
                .sorted()
                .toList();
    }

    private static ImageItem item(PictureManifest.Row row, List<String> classes) {
        String label = row.cells().get("label");
        if (!classes.contains(label)) {
            throw row.wrong(
                    "label “" + label + "” is no class of the network — its classes are " + String.join(", ", classes));
        }
        return new PictureFile(file(row)).of(new Item(row.id(), label, difficulty(row), attributes(row)));
    }

    private static OptionalDouble difficulty(PictureManifest.Row row) {
        if (row.cell(DIFFICULTY).isEmpty()) {
            return OptionalDouble.empty();
        }
        String written = row.cell(DIFFICULTY).orElseThrow();
        try {
            double value = Double.parseDouble(written);
            if (value >= 0 && value <= 1) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException none) {
            throw row.wrong("difficulty “" + written + "” is not a number — write 0 (easy) to 1 (hardest)");
        }
        throw row.wrong("difficulty " + written + " is out of range — write 0 (easy) to 1 (hardest)");
    }

    private static Map<String, String> attributes(PictureManifest.Row row) {
        Map<String, String> attributes = new TreeMap<>(row.cells());
        NEEDED.forEach(attributes::remove);
        attributes.remove(DIFFICULTY);
        return attributes;
    }
}
