package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Factor;

/** Reads {@code factors}. */
record FactorReader() {
    private static final Shape.Keys WITHIN = Shape.keys(
            "within",
            "Everybody meets every level.",
            Key.required(
                    "order",
                    Shape.word(List.of("fixed", "williams")),
                    "fixed: as written, for everybody. williams: every level stands in every position, and follows every"
                            + " other one, equally often over participants."));
    private static final Shape.Keys FACTOR = Shape.keys(
            "factor",
            "What is varied.",
            Key.required("levels", new Shape.Listing(new Shape.Id(), 2), "Its levels, at least two."),
            Key.required("within", WITHIN, "Varied within participants."));
    static final Shape.Names SHAPE = new Shape.Names("factor", false, FACTOR);

    private static final Map<String, Factor.Order> ORDERS =
            Map.of("fixed", Factor.Order.FIXED, "williams", Factor.Order.WILLIAMS);

    Map<String, Factor> read(YamlObject factors) {
        Map<String, Factor> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : factors.entries()) {
            YamlObject factor = entry.value().object();
            String name = entry.key().id();
            List<String> levels = levels(factor.required("levels"));
            YamlObject within = factor.required("within").object();
            Factor.Order order = within.required("order").word(ORDERS).orElse(Factor.Order.FIXED);
            result.put(name, new Factor(name, levels, order));
        }
        return result;
    }

    private static List<String> levels(YamlValue value) {
        List<String> levels = new ArrayList<>();
        for (YamlValue entry : value.list()) {
            String level = entry.id();
            if (levels.contains(level)) {
                entry.error("level “" + level + "” stands twice", "keep one of the two");
            } else {
                levels.add(level);
            }
        }
        return levels;
    }
}
