package tandem.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tandem.protocols.plan.SessionPlan;

/** One session's planned trials as JSON: what {@link PlanTable} says, with the arm, slot and seed. */
public final class PlanJson {

    private PlanJson() {}

    /** An object with an array of trials, each with the columns of the table; an empty cell is null. */
    public static ObjectNode of(SessionPlan plan) throws IOException {
        StringBuilder csv = new StringBuilder();
        PlanTable.write(plan, csv);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("study", plan.study().id());
        json.put("protocol_hash", plan.study().hash());
        json.put("arm", plan.arm().name());
        json.put("slot", plan.slot());
        json.put("seed", plan.seed());
        ArrayNode trials = json.putArray("trials");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(new StringReader(csv.toString()))) {
            ObjectNode trial = trials.addObject();
            row.toMap().forEach((column, cell) -> trial.put(column, cell.isEmpty() ? null : cell));
        }
        return json;
    }
}
