package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.Variants;

/** Reads {@code items} of a part of a session. */
record ItemsReader() {
    private static final Map<String, Variants> DRAWS = Map.of("same", Variants.ONE, "own", Variants.EACH);
    private static final Shape.Keys DIFFICULTY = Shape.keys(
            "difficulty",
            "A range, from 0 (easy) to 1 (hardest).",
            Key.optional("from", new Shape.Decimal(0, 1), "The least; 0 if left out."),
            Key.optional("to", new Shape.Decimal(0, 1), "The highest; 1 if left out."));
    static final Shape.Keys SHAPE = Shape.keys(
            "items",
            "Which items a part of the session draws from.",
            Key.optional("difficulty", DIFFICULTY, "Only items of a known difficulty in that range."),
            Key.optional(
                    "where",
                    new Shape.Names("attribute", true, Shape.listOf(new Shape.Text())),
                    "Only items whose attribute has one of these values, by attribute: a column of the manifest, say."),
            Key.optional(
                    "draw",
                    Shape.word(DRAWS.keySet()),
                    "same (if left out): the participants of an arm meet the same items. own: each draws anew, as matched"
                            + " and as often right."),
            Key.optional(
                    "batches",
                    new Shape.Whole(2, 1000),
                    "Instead of draw: so many draws, met in turn by the participants of an arm."));

    /** The draw; from all items, the same for all, where the protocol says nothing. */
    ItemDraw read(Optional<YamlValue> items) {
        return items.map(YamlValue::object).map(ItemsReader::draw).orElse(ItemDraw.ALL);
    }

    private static ItemDraw draw(YamlObject items) {
        YamlObject difficulty = items.orMissing("difficulty").object();
        double from = difficulty.optional("from").map(YamlValue::number).orElse(0.0);
        double to = difficulty.optional("to").map(YamlValue::number).orElse(1.0);
        if (from >= to) {
            difficulty
                    .self()
                    .found(
                            Check.DIFFICULTY_RANGE_EMPTY,
                            "difficulties run from " + from + " to " + to,
                            "let to be more than from");
        }
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (YamlObject.Entry entry : items.orMissing("where").object().entries()) {
            where.put(
                    entry.key().text(),
                    entry.value().list().stream().map(YamlValue::text).toList());
        }
        return new ItemDraw(from, to, where, batches(items));
    }

    private static Variants batches(YamlObject items) {
        Optional<YamlValue> draw = items.optional("draw");
        Optional<YamlValue> batches = items.optional("batches");
        if (draw.isPresent() && batches.isPresent()) {
            draw.get().error("the items are drawn both by draw and in batches", "keep one of the two");
        }
        return batches.map(count -> Variants.of(Math.max(1, count.wholeNumber())))
                .or(() -> draw.flatMap(word -> word.word(DRAWS)))
                .orElse(Variants.ONE);
    }
}
