package tandem.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.app.evaluation.table.CsvTable;
import tandem.results.calibration.CalibratedItem;
import tandem.results.table.Cells;

/**
 * Lists of items, which are manifests where pictures are known. Difficulty is how often people err, so that a study matches
 * its sets on that.
 *
 * @param items of the pilot that could be chosen
 * @param chosen ids of the chosen ones
 * @param listed their pictures, where they are known
 */
record CalibrateLists(List<CalibratedItem> items, Set<String> chosen, Optional<CalibrateItems> listed) {

    static final String CHOSEN = "chosen-items.csv";
    static final String ALL = "all-items.csv";

    /** What every list begins with. */
    private static final List<String> HEAD =
            List.of("id", "label", "difficulty", "solo_accuracy", "answers", "predicted", "correct", "chosen");

    private static final List<String> OF_PICTURES = List.of("file", "mask");

    CalibrateLists {
        items = List.copyOf(items);
        chosen = Set.copyOf(chosen);
    }

    /** A list without rows and columns of pictures. */
    static CsvTable blank(String name) {
        return new CsvTable(name, HEAD);
    }

    /** The chosen items; and where pictures are known, all that are listed, with a column that tells which are chosen. */
    List<CsvTable> tables() {
        Map<String, CalibratedItem> calibrated =
                items.stream().collect(Collectors.toMap(item -> item.item().id(), Function.identity()));
        List<CsvTable> tables = new ArrayList<>();
        tables.add(table(CHOSEN, calibrated, chosen.stream().sorted()));
        listed.ifPresent(list -> tables.add(table(ALL, calibrated, list.pictures().keySet().stream())));
        return tables;
    }

    private CsvTable table(String name, Map<String, CalibratedItem> calibrated, Stream<String> ids) {
        List<String> attributes = attributes();
        List<String> head = new ArrayList<>(HEAD);
        listed.ifPresent(list -> head.addAll(OF_PICTURES));
        head.addAll(attributes);
        CsvTable table = new CsvTable(name, head);
        ids.forEach(id -> {
            Optional<CalibrateItems.Picture> picture =
                    listed.map(list -> list.pictures().get(id));
            List<Object> cells = new ArrayList<>(known(id, Optional.ofNullable(calibrated.get(id)), picture));
            picture.ifPresent(one -> {
                cells.add(one.file().toAbsolutePath());
                cells.add(
                        one.mask().map(mask -> mask.toAbsolutePath().toString()).orElse(""));
                attributes.forEach(attribute -> cells.add(one.attributes().getOrDefault(attribute, "")));
            });
            table.row(cells.toArray());
        });
        return table;
    }

    /** The cells under {@link #HEAD}; an item that the pilot did not meet has its label only. */
    private List<Object> known(String id, Optional<CalibratedItem> item, Optional<CalibrateItems.Picture> picture) {
        OptionalDouble accuracy = item.map(CalibratedItem::shrunkAccuracy).orElse(OptionalDouble.empty());
        return List.of(
                id,
                item.map(one -> one.item().truth())
                        .or(() -> picture.flatMap(CalibrateItems.Picture::label))
                        .orElse(""),
                Cells.number(
                        accuracy.isPresent() ? OptionalDouble.of(1 - accuracy.getAsDouble()) : OptionalDouble.empty()),
                Cells.number(accuracy),
                item.map(one -> one.item().answered()).orElse(0),
                item.flatMap(one -> one.item().advice()).orElse(""),
                Cells.flag(item.flatMap(one -> one.item().adviceCorrect())),
                chosen.contains(id) ? "yes" : "no");
    }

    /** Columns of the list that are not told anew. */
    private List<String> attributes() {
        return listed.stream()
                .flatMap(list -> list.pictures().values().stream())
                .flatMap(picture -> picture.attributes().keySet().stream())
                .filter(name -> !HEAD.contains(name))
                .distinct()
                .sorted()
                .toList();
    }
}
