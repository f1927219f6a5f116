package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.OrderRule;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Factor;

/** Reads {@code factors}. */
record FactorReader() {
    private static final Map<String, OrderRule> ORDERS = Map.of(
            "fixed", OrderRule.FIXED,
            "random", OrderRule.RANDOM,
            "latin", OrderRule.LATIN,
            "williams", OrderRule.WILLIAMS,
            "counterbalanced", OrderRule.COUNTERBALANCED);
    private static final int MOST_ORDERED = 6;

    private static final Shape.Keys WITHIN = Shape.keys(
            "within",
            "Everybody meets every level.",
            Key.required(
                    "order",
                    Shape.word(ORDERS.keySet()),
                    "fixed: as written, for everybody. random: any order, each as likely. latin: rows of the cyclic Latin"
                            + " square. williams: every level stands in every position, and follows every other one,"
                            + " equally often over participants. counterbalanced: all orders, of at most 6 levels."));
    private static final Shape.Keys BETWEEN = Shape.keys(
            "between",
            "Everybody meets one level.",
            Key.optional(
                    "weights",
                    new Shape.Names("level", true, new Shape.Whole(1, 100)),
                    "How many participants a level takes in relation to the others, by level; 1 where it is left out."));
    private static final Shape.Keys FACTOR = new Shape.Keys(
            "factor",
            "What is varied.",
            List.of(
                    Key.required("levels", new Shape.Listing(new Shape.Level(), 2), "Its levels, at least two."),
                    Key.optional("within", WITHIN, "Varied within participants."),
                    Key.optional("between", BETWEEN, "Varied between participants.")),
            List.of("within", "between"),
            "",
            false);
    static final Shape.Names SHAPE = new Shape.Names("factor", false, FACTOR);

    Map<String, Factor> read(YamlObject factors) {
        Map<String, Factor> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : factors.entries()) {
            YamlObject factor = entry.value().object();
            String name = entry.key().id();
            List<String> levels = levels(factor.required("levels"));
            Optional<YamlValue> within = factor.optional("within");
            Optional<YamlValue> between = factor.optional("between");
            if (within.isPresent() == between.isPresent() && !factor.self().absent()) {
                entry.value()
                        .error(
                                "factor “" + name + "” is varied in " + (within.isPresent() ? "two ways" : "no way"),
                                "give it one of within: { order: … } and between: {}");
            }
            Factor.Assignment assignment = between.<Factor.Assignment>map(
                            value -> new Factor.Assignment.Between(weights(value.object(), name, levels)))
                    .orElseGet(() -> new Factor.Assignment.Within(
                            within.map(value -> order(value, levels)).orElse(OrderRule.FIXED)));
            result.put(name, new Factor(name, levels, assignment));
        }
        return result;
    }

    private static OrderRule order(YamlValue within, List<String> levels) {
        YamlValue value = within.object().required("order");
        OrderRule order = value.word(ORDERS).orElse(OrderRule.FIXED);
        if (order == OrderRule.COUNTERBALANCED && levels.size() > MOST_ORDERED) {
            value.found(
                    Check.TOO_MANY_ORDERS,
                    levels.size() + " levels have too many orders to counterbalance in full",
                    "use order: williams");
        }
        return order;
    }

    private static Map<String, Integer> weights(YamlObject between, String factor, List<String> levels) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (YamlObject.Entry entry : between.orMissing("weights").object().entries()) {
            String level = entry.key().text();
            if (!levels.contains(level)) {
                entry.key()
                        .found(
                                Check.WEIGHT_OF_NO_LEVEL,
                                "factor “" + factor + "” has no level “" + level + "”",
                                Spelling.advice(level, levels));
            }
            weights.put(level, entry.value().wholeNumber());
        }
        return weights;
    }

    private static List<String> levels(YamlValue value) {
        List<String> levels = new ArrayList<>();
        for (YamlValue entry : value.list()) {
            String level = entry.level();
            if (levels.contains(level)) {
                entry.found(Check.LEVEL_TWICE, "level “" + level + "” stands twice", "keep one of the two");
            } else {
                levels.add(level);
            }
        }
        return levels;
    }
}
