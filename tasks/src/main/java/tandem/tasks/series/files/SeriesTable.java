package tandem.tasks.series.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tandem.tasks.MaterialsException;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Series;
import tandem.tasks.series.Window;

/**
 * A series from a CSV file, with the times of its samples: those that its own column gives, or 0, 1, 2 … where there is
 * none.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, seen by this package alone
record SeriesTable(Series series, double[] times) {

    private static final String TIME = "time";

    /**
     * Reads it.
     *
     * @throws MaterialsException with the line, if a cell is no number or times do not rise
     */
    static SeriesTable read(Path file) {
        CsvTable table = CsvTable.read(file);
        List<String> channels =
                table.columns().stream().filter(column -> !column.equals(TIME)).toList();
        if (channels.isEmpty()) {
            throw CsvTable.wrong(file, 1, "no channels — add a column for each");
        }
        int samples = table.rows().size();
        double[][] values = new double[channels.size()][samples];
        double[] times = new double[samples];
        for (int t = 0; t < samples; t++) {
            CsvTable.Row row = table.rows().get(t);
            times[t] = table.columns().contains(TIME) ? row.number(TIME) : t;
            if (t > 0 && times[t] <= times[t - 1]) {
                throw row.wrong(
                        "time " + times[t] + " does not lie after " + times[t - 1] + " — sort by time, one row each");
            }
            for (int c = 0; c < channels.size(); c++) {
                values[c][t] = row.number(channels.get(c));
            }
        }
        return new SeriesTable(new Series(channels, new ChannelGrid(values)), times);
    }

    /**
     * The samples from one time on and before another.
     *
     * @throws IllegalArgumentException if there are none
     */
    Window window(double from, double to) {
        return new Window(firstAt(from), firstAt(to));
    }

    private int firstAt(double time) {
        return IntStream.range(0, times.length)
                .filter(t -> times[t] >= time)
                .findFirst()
                .orElse(times.length);
    }
}
