package tandem.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import tandem.results.table.Column;
import tandem.results.table.ColumnType;

/** Answers for programs. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** A row of a table, by column; an empty cell is null. */
    static <R> ObjectNode row(List<Column<R>> columns, R row) {
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

    /** Prints records, maps and trees as indented JSON. */
    static void print(Object value, PrintStream out) {
        try {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
