package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.study.Factor;

/** Reads {@code factors}. */
record FactorReader() {
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
            within.close();
            factor.close();
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
        if (levels.size() < 2 && value.list().size() == levels.size()) {
            value.error("a factor needs at least two levels; here are " + levels.size(), "add a level");
        }
        return levels;
    }
}
