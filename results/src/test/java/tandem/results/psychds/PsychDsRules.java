package tandem.results.psychds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rules of Psych-DS 1.5, from its specification. Each broken one is a line. */
final class PsychDsRules {

    private static final String DATA_FILE = "([a-z]+-[A-Za-z0-9]+)(_[a-z]+-[A-Za-z0-9]+)*_data\\.csv";
    private static final Set<String> KEYWORDS =
            Set.of("study", "site", "subject", "session", "task", "condition", "trial", "stimulus", "description");
    /** Of schema.org's Dataset, its parents and of what stands in them here. */
    private static final Set<String> PROPERTIES = Set.of(
            "name", "description", "creator", "schemaVersion", "variableMeasured", "softwareVersion", "unitText");

    private PsychDsRules() {}

    static List<String> brokenBy(Path dataset) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String required : List.of("dataset_description.json", "data", "README.md", "CHANGES.md")) {
            if (!Files.exists(dataset.resolve(required))) {
                broken.add(required + " is missing");
            }
        }
        JsonNode description = JsonMapper.builder()
                .build()
                .readTree(Files.readString(dataset.resolve("dataset_description.json"), StandardCharsets.UTF_8));
        if (!description.path("@context").asText().startsWith("https://schema.org")
                && !description.path("@context").asText().startsWith("http://schema.org")) {
            broken.add("@context is not schema.org");
        }
        if (!description.path("@type").asText().equals("Dataset")) {
            broken.add("@type is not Dataset");
        }
        for (String required : List.of("name", "description", "variableMeasured")) {
            if (description.path(required).isMissingNode()
                    || description.path(required).isEmpty()
                            && !description.path(required).isTextual()) {
                broken.add(required + " is missing in the description");
            }
        }
        properties(description, broken);
        Set<String> measured = new HashSet<>();
        for (JsonNode variable : description.path("variableMeasured")) {
            String name = variable.isTextual()
                    ? variable.asText()
                    : variable.path("name").asText();
            if (!measured.add(name)) {
                broken.add("variable " + name + " stands twice");
            }
        }
        try (Stream<Path> files = Files.walk(dataset.resolve("data"))) {
            List<Path> data = files.filter(Files::isRegularFile).toList();
            if (data.isEmpty()) {
                broken.add("data/ is empty");
            }
            for (Path file : data) {
                file(file, measured, broken);
            }
        }
        return broken;
    }

    private static void properties(JsonNode node, List<String> broken) {
        node.properties().forEach(property -> {
            if (!property.getKey().startsWith("@") && !PROPERTIES.contains(property.getKey())) {
                broken.add("no property of schema.org here: " + property.getKey());
            }
            if (property.getValue().isObject()) {
                properties(property.getValue(), broken);
            }
            property.getValue().forEach(entry -> {
                if (entry.isObject()) {
                    properties(entry, broken);
                }
            });
        });
    }

    private static void file(Path file, Set<String> measured, List<String> broken) throws IOException {
        String name = file.getFileName().toString();
        if (!name.matches(DATA_FILE)) {
            broken.add(name + " is not keyword-value_…_data.csv");
        }
        for (String part : name.replaceAll("_data\\.csv$", "").split("_")) {
            if (!KEYWORDS.contains(part.replaceAll("-.*", ""))) {
                broken.add(name + " has an unofficial keyword");
            }
        }
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            List<CSVRecord> all = rows.getRecords();
            if (all.isEmpty()) {
                broken.add(name + " has no head");
                return;
            }
            List<String> head = all.get(0).toList();
            if (new HashSet<>(head).size() < head.size()) {
                broken.add(name + " repeats a column");
            }
            head.stream()
                    .filter(column -> column.isBlank() || !measured.contains(column))
                    .forEach(column -> broken.add(name + ": column “" + column + "” is not among variableMeasured"));
            all.stream()
                    .filter(row -> row.size() != head.size())
                    .forEach(row -> broken.add(name + ": row " + row.getRecordNumber() + " has another length"));
        }
    }
}
