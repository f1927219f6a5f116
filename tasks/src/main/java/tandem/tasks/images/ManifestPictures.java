package tandem.tasks.images;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.protocols.item.Item;
import tandem.tasks.MaterialsException;

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
        Set<String> ids = new HashSet<>();
        return rows((row, line) -> item(row, line, classes, ids));
    }

    @Override
    public List<String> classes() {
        return rows((row, line) -> {
                    if (row.get("label").isEmpty()) {
                        throw wrong(line, "no label — write what the picture shows");
                    }
                    return row.get("label");
                })
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private interface Row<T> {
        T read(CSVRecord row, long line);
    }

    private <T> List<T> rows(Row<T> reading) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = withoutMark(Files.newBufferedReader(manifest, StandardCharsets.UTF_8));
                CSVParser rows = format.parse(reader)) {
            for (String column : NEEDED) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw wrong(1, "column “" + column + "” is missing — the columns id, file, label are needed");
                }
            }
            List<T> read = new ArrayList<>();
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (!row.isConsistent()) {
                    throw wrong(
                            line,
                            row.size() + " cells where the header has another number — quote cells that hold commas");
                }
                read.add(reading.read(row, line));
            }
            if (read.isEmpty()) {
                throw wrong(1, "no items — add one row a picture");
            }
            return read;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new MaterialsException(
                    manifest + ": cannot be read as CSV in UTF-8 (" + broken.getMessage() + ") — save it as such",
                    broken);
        }
    }

    /** Spreadsheets begin UTF-8 files with a byte order mark. */
    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private ImageItem item(CSVRecord row, long line, List<String> classes, Set<String> ids) {
        String id = row.get("id");
        String label = row.get("label");
        if (id.isEmpty() || !ids.add(id)) {
            throw wrong(
                    line,
                    id.isEmpty()
                            ? "no id — give each picture its own"
                            : "id “" + id + "” stands twice — give each picture its own");
        } else if (!classes.contains(label)) {
            throw wrong(
                    line,
                    "label “" + label + "” is no class of the network — its classes are " + String.join(", ", classes));
        }
        Path file = manifest.resolveSibling(row.get("file"));
        if (!Files.isRegularFile(file)) {
            throw wrong(
                    line, "picture “" + row.get("file") + "” is missing — copy it to " + file + ", or mend the name");
        }
        Item item = new Item(id, label, difficulty(row, line), attributes(row));
        return new PictureFile(file).of(item);
    }

    private OptionalDouble difficulty(CSVRecord row, long line) {
        if (!row.isMapped(DIFFICULTY) || row.get(DIFFICULTY).isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(row.get(DIFFICULTY));
            if (value >= 0 && value <= 1) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException none) {
            throw wrong(
                    line, "difficulty “" + row.get(DIFFICULTY) + "” is not a number — write 0 (easy) to 1 (hardest)");
        }
        throw wrong(line, "difficulty " + row.get(DIFFICULTY) + " is out of range — write 0 (easy) to 1 (hardest)");
    }

    private static Map<String, String> attributes(CSVRecord row) {
        Map<String, String> attributes = new TreeMap<>(row.toMap());
        NEEDED.forEach(attributes::remove);
        attributes.remove(DIFFICULTY);
        return attributes;
    }

    private MaterialsException wrong(long line, String what) {
        return new MaterialsException(manifest + ":" + line + ": " + what);
    }
}
