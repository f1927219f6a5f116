package tandem.results.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tandem.results.analysis.ConfirmatoryColumns;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.table.JsonRow;

/**
 * The tests that protocols plan, as a table and as JSON.
 *
 * @param rows a hypothesis each
 */
record ConfirmatoryFile(List<StudyConfirmation> rows) implements StudyFile<StudyConfirmation> {

    static final String JSON = "confirmatory.json";

    /** How {@link #json()} begins. */
    static final String JSON_BEGINS = "{\n  \"confirmatory\" : [";

    ConfirmatoryFile {
        rows = List.copyOf(rows);
    }

    @Override
    public CsvFile<StudyConfirmation> file() {
        return new CsvFile<>("confirmatory.csv", ConfirmatoryColumns.all(), session -> List.of());
    }

    /** The same rows: an object with the array {@code confirmatory}. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        rows.stream()
                .map(row -> JsonRow.of(ConfirmatoryColumns.all(), row))
                .forEach(root.putArray("confirmatory")::add);
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }
}
