package tandem.results.psychds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code dataset_description.json}: JSON-LD with properties of schema.org alone.
 *
 * @param name of the dataset
 * @param description of it, in a sentence or two
 * @param variables all columns of all files
 * @param software version of Tandem
 */
record DatasetDescription(String name, String description, List<Variable> variables, String software) {

    /** The file. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", "https://schema.org/");
        json.put("@type", "Dataset");
        json.put("name", name);
        json.put("description", description);
        json.put("schemaVersion", "Psych-DS 1.5.0");
        ObjectNode maker = json.putObject("creator");
        maker.put("@type", "SoftwareApplication");
        maker.put("name", "Tandem");
        maker.put("softwareVersion", software);
        ArrayNode measured = json.putArray("variableMeasured");
        variables.forEach(variable -> measured.add(node(variable)));
        return json;
    }

    private static ObjectNode node(Variable variable) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", "PropertyValue");
        node.put("name", variable.name());
        node.put("description", variable.description());
        if (!variable.unit().isEmpty()) {
            node.put("unitText", variable.unit());
        }
        return node;
    }

    /**
     * A column, which may stand in several files.
     *
     * @param name in the head of the files
     * @param description what it holds, when it is empty, what it follows from
     * @param unit of its values; empty if they have none
     */
    record Variable(String name, String description, String unit) {

        /** One variable of the lines that describe it in several files. */
        static Variable of(String name, List<CodebookLine> lines) {
            String description = lines.stream()
                    .collect(Collectors.groupingBy(
                            CodebookLine::text,
                            LinkedHashMap::new,
                            Collectors.mapping(CodebookLine::file, Collectors.joining(", "))))
                    .entrySet()
                    .stream()
                    .map(entry -> lines.size() == 1 ? entry.getKey() : entry.getValue() + ": " + entry.getKey())
                    .collect(Collectors.joining("; "));
            return new Variable(name, description, lines.get(0).unit());
        }
    }
}
