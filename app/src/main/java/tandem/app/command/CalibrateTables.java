package tandem.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tandem.app.evaluation.table.CsvTable;
import tandem.app.study.InputException;
import tandem.results.calibration.CalibratedItem;
import tandem.results.calibration.CalibrationColumns;
import tandem.results.calibration.SetColumns;
import tandem.results.calibration.SetRow;
import tandem.results.statistics.Draws;
import tandem.results.table.Column;

/** The files of a calibration. */
final class CalibrateTables {

    static final String ITEMS = "calibration.csv";
    static final String SETS = "error-correlation.csv";

    private CalibrateTables() {}

    static CsvTable items(List<CalibratedItem> items) {
        return table(ITEMS, CalibrationColumns.all(), items);
    }

    static CsvTable sets(List<SetRow> rows, Draws draws) {
        return table(SETS, SetColumns.all(draws), rows);
    }

    /**
     * Sees to it that no file of somebody else's will be replaced.
     *
     * @throws InputException for each file that has a table's name but does not begin as such a table does
     */
    static void requireOwn(Path folder) {
        Map<String, String> beginnings = Map.of(
                ITEMS,
                "item,truth,advice,",
                SETS,
                "items,quantity,estimate,",
                CalibrateLists.CHOSEN,
                CalibrateLists.beginning(),
                CalibrateLists.ALL,
                CalibrateLists.beginning());
        List<String> wrong = new TreeSet<>(beginnings.keySet())
                .stream()
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .filter(file ->
                                !begins(file, beginnings.get(file.getFileName().toString())))
                        .map(file ->
                                file + ": is no table of a calibration, but would be replaced by one — move it away,"
                                        + " or name another folder with --out")
                        .toList();
        if (!wrong.isEmpty()) {
            throw new InputException(wrong);
        }
    }

    /**
     * Removes lists of an earlier choice, which would be taken for those of this one. They are a calibration's own.
     *
     * @param written the tables that were written now
     * @return the files removed
     * @throws InputException if one cannot be
     */
    static List<Path> removeFormer(Path folder, List<CsvTable> written) {
        List<String> names = written.stream().map(CsvTable::name).toList();
        List<Path> former = Stream.of(CalibrateLists.CHOSEN, CalibrateLists.ALL)
                .filter(name -> !names.contains(name))
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
        for (Path file : former) {
            try {
                Files.delete(file);
            } catch (IOException refused) {
                throw new InputException(file + ": is of an earlier choice and cannot be removed (" + refused
                        + ") — remove it, or name another folder with --out");
            }
        }
        return former;
    }

    private static boolean begins(Path file, String beginning) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().filter(head -> head.startsWith(beginning)).isPresent();
        } catch (IOException refused) {
            throw new InputException(file + ": cannot be read (" + refused + ") — name another folder with --out");
        }
    }

    private static <R> CsvTable table(String name, List<Column<R>> columns, List<R> rows) {
        CsvTable table = new CsvTable(name, columns.stream().map(Column::name).toList());
        rows.forEach(row ->
                table.row(columns.stream().map(column -> column.cell(row)).toArray()));
        return table;
    }
}
