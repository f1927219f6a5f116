package tandem.tasks.series.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tandem.tasks.MaterialsException;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.SeriesTruth;
import tandem.tasks.series.Window;
import tandem.tasks.series.detection.Coupling;

/**
 * A laboratory's own series. All files are CSV in UTF-8 with a header, decimal points, and at most 4 MB.
 *
 * <p>Each series is one file with one column a channel, three to eight of them, and one row a sample; all cells are numbers. A
 * column {@code time}, if there is one, holds rising numbers in any unit and is no channel:
 *
 * <pre>
 * time,inlet,outlet,pump
 * 0.0,21.5,23.1,0.48
 * 0.5,21.6,23.1,0.47
 * </pre>
 *
 * <p>{@code items.csv} beside them has one row a window:
 *
 * <pre>
 * file,from,to,truth,difficulty
 * monday.csv,60,80,drift,0.4
 * monday.csv,90,110,normal,
 * </pre>
 *
 * <ul>
 *   <li>{@code file}: the series, from the folder of {@code items.csv};
 *   <li>{@code from}, {@code to}: the window holds the samples from the first time on and before the second; without a
 *       column {@code time}, samples are counted from 0. What lies outside of the window is taken for normal;
 *   <li>{@code truth}: one of {@code normal, spike, drift, dropout, coupling-loss};
 *   <li>{@code difficulty}: from 0 to 1; the column, or a cell, may be missing;
 *   <li>{@code novelty}: {@code yes} where something unusual but harmless happens in a normal window; may be missing;
 *   <li>{@code id}: may be missing; else the file's name and the window make one.
 * </ul>
 *
 * All windows have the same number of samples and all series the same number of channels, so that one detector judges them.
 */
public final class SeriesFiles {

    private static final String FILE = "file";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String TRUTH = "truth";
    private static final String DIFFICULTY = "difficulty";
    private static final String NOVELTY = "novelty";
    private static final String ID = "id";
    private static final List<String> NEEDED = List.of(FILE, FROM, TO, TRUTH);
    private static final int MOST_ITEMS = 1000;

    private final Map<Path, SeriesTable> tables = new HashMap<>();

    private SeriesFiles() {}

    /**
     * The items of a list.
     *
     * @param list such as {@code items.csv}
     * @throws MaterialsException with file and line, what is wrong, and how to mend it
     */
    public static List<SeriesItem> read(Path list) {
        CsvTable table = CsvTable.read(list);
        NEEDED.forEach(column -> table.require(column, NEEDED));
        if (table.rows().size() > MOST_ITEMS) {
            throw CsvTable.wrong(
                    list, 1, table.rows().size() + " items — give " + MOST_ITEMS + " at most; part them in two lists");
        }
        SeriesFiles files = new SeriesFiles();
        List<SeriesItem> items = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            SeriesItem item = files.item(row);
            Long earlier = lines.put(item.id(), row.line());
            if (earlier != null) {
                throw row.wrong("item “" + item.id() + "” stands in line " + earlier + " too — give each its own id");
            }
            if (!items.isEmpty()) {
                requireAlike(row, item, items.get(0));
            }
            items.add(item);
        }
        return List.copyOf(items);
    }

    /**
     * The files of a list and itself.
     *
     * @throws MaterialsException if one is missing
     */
    public static List<Path> files(Path list) {
        CsvTable table = CsvTable.read(list);
        table.require(FILE, NEEDED);
        return Stream.concat(Stream.of(list), table.rows().stream().map(row -> file(row, name(row))))
                .distinct()
                .toList();
    }

    private static String name(CsvTable.Row row) {
        return row.cell(FILE).orElseThrow(() -> row.wrong("no file — name the series"));
    }

    /** Dials of generated series that are like these, from which a detector for them can learn. */
    public static SeriesDials alike(List<SeriesItem> items) {
        SeriesItem first = items.get(0);
        SeriesDials usual = SeriesDials.usual();
        return new SeriesDials(
                first.series().values().channels(),
                first.series().values().samples(),
                first.window().length(),
                usual.strength(),
                usual.noise(),
                usual.novelty());
    }

    private SeriesItem item(CsvTable.Row row) {
        String name = name(row);
        SeriesTable table = tables.computeIfAbsent(file(row, name), SeriesTable::read);
        Cause cause = row.cell(TRUTH)
                .flatMap(Cause::named)
                .orElseThrow(() -> row.wrong("truth “" + row.cell(TRUTH).orElse("") + "” is no cause — there are "
                        + String.join(", ", Cause.words())));
        try {
            Window window = table.window(row.number(FROM), row.number(TO));
            SeriesItem item = new SeriesItem(
                    row.cell(ID).orElse(name + ":" + window.from() + "-" + window.to()),
                    table.series(),
                    window,
                    new SeriesTruth(cause, Optional.empty(), novelty(row), difficulty(row)));
            requireUsable(item);
            return item;
        } catch (IllegalArgumentException unfit) {
            throw new MaterialsException(
                    row.wrong(name + ": " + unfit.getMessage()).getMessage(), unfit);
        }
    }

    /** What the detector will ask for is said when the files are read. */
    private static void requireUsable(SeriesItem item) {
        alike(List.of(item));
        Coupling.outside(item.window(), item.series());
    }

    private static void requireAlike(CsvTable.Row row, SeriesItem item, SeriesItem first) {
        int channels = first.series().values().channels();
        if (item.series().values().channels() != channels
                || item.window().length() != first.window().length()) {
            throw row.wrong("a window of " + item.window().length() + " samples of "
                    + item.series().values().channels() + " channels, where the first item has "
                    + first.window().length() + " of " + channels + " — give all the same, or part the list");
        }
    }

    private static Path file(CsvTable.Row row, String name) {
        try {
            Path file = row.file().resolveSibling(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            throw row.wrong("series “" + name + "” is missing — copy it to " + file + ", or mend the name");
        } catch (InvalidPathException noPath) {
            throw new MaterialsException(
                    row.wrong("“" + name + "” cannot be a file's name — mend it")
                            .getMessage(),
                    noPath);
        }
    }

    private static OptionalDouble difficulty(CsvTable.Row row) {
        if (row.cell(DIFFICULTY).isEmpty()) {
            return OptionalDouble.empty();
        }
        double difficulty = row.number(DIFFICULTY);
        if (difficulty < 0 || difficulty > 1) {
            throw row.wrong("difficulty " + difficulty + " — give one from 0, easy, to 1");
        }
        return OptionalDouble.of(difficulty);
    }

    private static boolean novelty(CsvTable.Row row) {
        String word = row.cell(NOVELTY).orElse("no");
        if (!word.equals("yes") && !word.equals("no")) {
            throw row.wrong("novelty “" + word + "” — give yes or no");
        }
        return word.equals("yes");
    }
}
