package tandem.results.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.protocols.study.Mode;
import tandem.results.measures.trial.Setting;

/** Reads a map from YAML. */
public final class ImportMapReader {

    private static final String MODES =
            Arrays.stream(Mode.values()).map(Mode::word).collect(Collectors.joining(", "));

    private ImportMapReader() {}

    /**
     * The map in {@code yaml}.
     *
     * @param yaml text of the file
     * @param file its name, for messages
     * @throws ImportException if it is not a map, with the place of the first mistake
     */
    public static ImportMap read(String yaml, String file) {
        MapNode root = MapNode.root(yaml, file);
        String study = root.required("study");
        root.text("source");
        ImportMap map = new ImportMap(
                study,
                who(root),
                item(root.object("item")),
                advice(root.object("advice")),
                answer(root.object("initial"), "under initial"),
                answer(root.object("final"), "under final"),
                new ImportMap.Further(root.text("explanation"), root.text("delegated"), root.text("excluded")),
                cells(root.object("cells")));
        root.done("in a map");
        return map;
    }

    private static ImportMap.Who who(MapNode root) {
        Map<String, Mode> modes = new LinkedHashMap<>();
        Optional<Mode> mode = Optional.empty();
        if (root.hasObject("mode")) {
            MapNode byCondition = root.object("mode");
            for (String condition : byCondition.keys()) {
                modes.put(
                        condition,
                        byCondition.read(condition, MODES, Setting::mode).orElseThrow());
            }
        } else {
            mode = root.read("mode", MODES, Setting::mode);
        }
        return new ImportMap.Who(
                root.required("participant"),
                root.texts("arm"),
                root.texts("condition"),
                root.text("block"),
                root.text("trial"),
                mode.orElse(Mode.SEQUENTIAL),
                modes);
    }

    private static ImportMap.Item item(MapNode item) {
        ImportMap.Item columns =
                new ImportMap.Item(item.required("id"), item.texts("options"), item.text("truth"), item.text("number"));
        item.done("under item");
        return columns;
    }

    private static ImportMap.Advice advice(MapNode advice) {
        ImportMap.Advice columns = new ImportMap.Advice(
                advice.text("option"), advice.texts("none"), advice.text("confidence"), advice.text("number"));
        advice.done("under advice");
        return columns;
    }

    private static ImportMap.Answer answer(MapNode answer, String where) {
        ImportMap.Answer columns = new ImportMap.Answer(
                answer.text("option"),
                answer.text("confidence"),
                answer.text("points"),
                answer.text("number"),
                answer.text("time"));
        answer.done(where);
        return columns;
    }

    private static ImportMap.Cells cells(MapNode cells) {
        List<String> missing = cells.texts("missing");
        double max = cells.read("confidence-max", "a number, such as 1 or 100", Double::valueOf)
                .orElse(1.0);
        boolean halfRange =
                cells.read("half-range", "true, false", ImportMapReader::flag).orElse(false);
        double ms =
                cells.read("time-unit", "s, ms", ImportMapReader::milliseconds).orElse(1.0);
        cells.done("under cells");
        return new ImportMap.Cells(missing, max, halfRange, ms);
    }

    private static boolean flag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1000;
            default -> throw new IllegalArgumentException(unit);
        };
    }
}
