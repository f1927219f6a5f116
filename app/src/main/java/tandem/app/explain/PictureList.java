package tandem.app.explain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.app.study.InputException;

/**
 * Pictures from a CSV manifest ({@code id, file} and, where it is known, {@code label}), from a folder with one folder a
 * class, or from a folder of pictures without truth.
 */
public final class PictureList {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");
    private static final CSVFormat MANIFEST =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PictureList() {}

    /**
     * The pictures, in the order of the manifest or of their names.
     *
     * @param classes of the network
     * @throws InputException if there are none, or the manifest is wrong
     */
    public static List<EvaluatedPicture> read(Path source, List<String> classes) {
        try {
            List<EvaluatedPicture> pictures =
                    Files.isDirectory(source) ? folder(source, classes) : manifest(source, classes);
            if (pictures.isEmpty()) {
                throw new InputException(source + ": no pictures here — put PNG or JPEG files there, or name a CSV file"
                        + " with the columns id, file, label");
            }
            return pictures;
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            // The last is what the CSV library says of a row with too few cells.
            throw new InputException(
                    source + ": cannot be read (" + unreadable + ") — mend the name, or make it readable");
        }
    }

    private static List<EvaluatedPicture> folder(Path folder, List<String> classes) throws IOException {
        List<EvaluatedPicture> pictures = new ArrayList<>();
        for (String label : classes) {
            if (Files.isDirectory(folder.resolve(label))) {
                for (Path file : files(folder.resolve(label))) {
                    pictures.add(new EvaluatedPicture(label + "/" + file.getFileName(), file, Optional.of(label)));
                }
            }
        }
        for (Path file : files(folder)) {
            pictures.add(new EvaluatedPicture(file.getFileName().toString(), file, Optional.empty()));
        }
        return pictures;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.stream()
                            .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static List<EvaluatedPicture> manifest(Path file, List<String> classes) throws IOException {
        List<EvaluatedPicture> pictures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = MANIFEST.parse(reader)) {
            for (String column : List.of("id", "file")) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new InputException(file + ": no column “" + column + "” — the columns are id, file and, where"
                            + " the truth is known, label");
                }
            }
            for (CSVRecord row : rows) {
                String where = file + ":" + (row.getRecordNumber() + 1) + ": ";
                Optional<String> label =
                        Optional.of("label").filter(row::isSet).map(row::get).filter(written -> !written.isBlank());
                if (!ids.add(row.get("id"))) {
                    throw new InputException(where + "id “" + row.get("id") + "” stands twice — give each its own");
                } else if (label.isPresent() && !classes.contains(label.get())) {
                    throw new InputException(where + "the network has no class “" + label.get() + "” — it has "
                            + String.join(", ", classes));
                }
                pictures.add(new EvaluatedPicture(
                        row.get("id"), file.toAbsolutePath().getParent().resolve(row.get("file")), label));
            }
        }
        return pictures;
    }
}
