package tandem.tasks.images.creatures;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** Creatures as files: their pictures, white on black where each creature is seen, and a manifest of both. */
public record CreatureFiles(CreatureSet set) {

    /** The manifest's name. */
    public static final String MANIFEST = "creatures.csv";

    /**
     * Writes {@code pictures/ID.png}, {@code masks/ID.png} and {@value #MANIFEST} with the columns {@code id, file, label,
     * difficulty, cue, mask}, replacing what is there.
     *
     * @param first so many of the set
     * @return the manifest
     * @throws IOException if the folder cannot be written to
     */
    public Path write(Path folder, int first) throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Path masks = Files.createDirectories(folder.resolve("masks"));
        Path manifest = folder.resolve(MANIFEST);
        List<CreatureItem> items =
                set.items().subList(0, Math.min(first, set.items().size()));
        try (Writer writer = Files.newBufferedWriter(manifest, StandardCharsets.UTF_8);
                CSVPrinter rows = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            rows.printRecord("id", "file", "label", "difficulty", "cue", "mask");
            for (CreatureItem item : items) {
                CreatureDrawing drawing = item.drawing();
                String name = item.id() + ".png";
                ImageFiles.writePng(drawing.image(), pictures.resolve(name));
                ImageFiles.writePng(mask(drawing.creature()), masks.resolve(name));
                rows.printRecord(
                        item.id(),
                        "pictures/" + name,
                        item.creature().species().id(),
                        String.format(Locale.ROOT, "%.4f", item.creature().difficulty()),
                        item.creature().cue().id(),
                        "masks/" + name);
            }
        }
        return manifest;
    }

    private static RgbImage mask(BitSet inside) {
        int[] rgb = new int[CreaturePicture.SIZE * CreaturePicture.SIZE];
        inside.stream().forEach(pixel -> rgb[pixel] = 0xFFFFFF);
        return new RgbImage(CreaturePicture.SIZE, CreaturePicture.SIZE, rgb);
    }
}
