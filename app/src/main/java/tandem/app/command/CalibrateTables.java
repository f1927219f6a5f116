package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tandem.app.evaluation.table.CsvTable;
import tandem.app.evaluation.table.FormerTables;
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
     * @throws InputException for each file that has a table's name but not its columns
     */
    static void requireOwn(Path folder) {
        former(folder)
                .requireOwn(List.of(
                        items(List.of()),
                        sets(List.of(), Draws.of(1, 1)),
                        CalibrateLists.blank(CalibrateLists.CHOSEN),
                        CalibrateLists.blank(CalibrateLists.ALL)));
    }

    /**
     * Removes lists of an earlier choice, which would be taken for those of this one.
     *
     * @param written the tables that were written now
     * @return the files removed
     * @throws InputException if one cannot be
     */
    static List<Path> removeFormer(Path folder, List<CsvTable> written) {
        List<String> names = written.stream().map(CsvTable::name).toList();
        return former(folder)
                .remove(Stream.of(CalibrateLists.CHOSEN, CalibrateLists.ALL)
                        .filter(name -> !names.contains(name))
                        .map(CalibrateLists::blank)
                        .toList());
    }

    private static FormerTables former(Path folder) {
        return new FormerTables(folder, "a calibration");
    }

    private static <R> CsvTable table(String name, List<Column<R>> columns, List<R> rows) {
        CsvTable table = new CsvTable(name, columns.stream().map(Column::name).toList());
        rows.forEach(row ->
                table.row(columns.stream().map(column -> column.cell(row)).toArray()));
        return table;
    }
}
