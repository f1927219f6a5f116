package tandem.results.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of somebody's file.
 *
 * @param file its name, for messages
 * @param row the row
 * @param cells how cells are read
 */
record ImportRow(String file, CSVRecord row, ImportMap.Cells cells) {

    /** What stands in a column; empty if the value is missing. */
    Optional<String> text(String column) {
        if (!row.isMapped(column)) {
            throw new ImportException(
                    file, "there is no column " + column, "correct the map; the columns are " + columns());
        }
        if (!row.isSet(column)) {
            throw new ImportException(
                    where(column), "the row ends before it", "give every row as many cells as the head");
        }
        return Optional.of(row.get(column).strip())
                .filter(cell -> !cell.isEmpty() && !cells.missing().contains(cell));
    }

    /** What stands in a column that the map may not have. */
    Optional<String> text(Optional<String> column) {
        return column.flatMap(this::text);
    }

    /** What stands in a column that must not be empty. */
    String required(String column) {
        return text(column)
                .orElseThrow(() -> new ImportException(where(column), "the cell is empty", "every trial needs one"));
    }

    /** The number in a column that the map may not have. */
    OptionalDouble number(Optional<String> column) {
        return text(column)
                .map(text -> OptionalDouble.of(number(column.orElseThrow(), text)))
                .orElse(OptionalDouble.empty());
    }

    /** The whole number in a column that the map may not have, or else {@code fallback}. */
    int wholeNumber(Optional<String> column, int fallback) {
        OptionalDouble number = number(column);
        if (number.isEmpty()) {
            return fallback;
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            throw unreadable(column.orElseThrow(), number.getAsDouble() + " is no whole number");
        }
        return (int) number.getAsDouble();
    }

    /** The confidence in a column that the map may not have, in [0, 1]. */
    OptionalDouble confidence(Optional<String> column) {
        OptionalDouble said = number(column);
        if (said.isEmpty()) {
            return said;
        }
        double share = said.getAsDouble() / cells.confidenceMax();
        if (!(share >= 0 && share <= 1)) {
            throw unreadable(
                    column.orElseThrow(), said.getAsDouble() + " is not between 0 and " + cells.confidenceMax());
        }
        return OptionalDouble.of(share);
    }

    /** The option in a column that the map may not have; one of {@code options}, where there are any. */
    Optional<String> option(Optional<String> column, List<String> options) {
        Optional<String> option = text(column);
        if (option.isPresent() && !options.isEmpty() && !options.contains(option.get())) {
            throw unreadable(column.orElseThrow(), option.get() + " is none of the options " + options);
        }
        return option;
    }

    /** The 0 or 1 in a column that the map may not have. */
    Optional<Boolean> flag(Optional<String> column) {
        return text(column).map(text -> switch (text) {
            case "1", "true", "True", "TRUE" -> true;
            case "0", "false", "False", "FALSE" -> false;
            default -> throw unreadable(column.orElseThrow(), text + " is neither 0 nor 1");
        });
    }

    /** The cells of columns, joined by |. */
    String joined(List<String> columns) {
        return columns.stream().map(this::required).collect(Collectors.joining("|"));
    }

    private double number(String column, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw unreadable(column, text + " is no number");
        }
    }

    private ImportException unreadable(String column, String what) {
        return new ImportException(
                where(column), what, "correct the file, or the map: cells, missing has what stands for missing values");
    }

    private String where(String column) {
        return file + ", row " + row.getRecordNumber() + ", " + column;
    }

    private String columns() {
        return String.join(", ", row.getParser().getHeaderNames());
    }
}
