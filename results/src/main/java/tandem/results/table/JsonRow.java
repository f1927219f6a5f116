package tandem.results.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A row of a table as JSON. */
public final class JsonRow {

    private JsonRow() {}

    /** An object, by column; an empty cell is null. */
    public static <R> ObjectNode of(List<Column<R>> columns, R row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Column<R> column : columns) {
            String cell = column.value().apply(row);
            if (cell.isEmpty()) {
                node.putNull(column.name());
            } else if (column.type() == ColumnType.NUMBER || column.type() == ColumnType.INTEGER) {
                node.put(column.name(), new BigDecimal(cell));
            } else if (column.type() == ColumnType.BOOLEAN) {
                node.put(column.name(), cell.equals("1"));
            } else {
                node.put(column.name(), cell);
            }
        }
        return node;
    }
}
