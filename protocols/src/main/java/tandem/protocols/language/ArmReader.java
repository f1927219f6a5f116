package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Factor;

/** Reads {@code arms}; where they are left out, they are all combinations of the levels of factors between participants. */
record ArmReader(Map<String, Factor> factors) {
    private static final Shape.Keys ARM = Shape.keys(
            "arm",
            "What distinguishes the sessions of some participants from those of others.",
            Key.required(
                    "levels",
                    new Shape.Names("factor", false, new Shape.Level()),
                    "A level of each factor between participants, by factor."),
            Key.optional(
                    "weight",
                    new Shape.Whole(1, 100),
                    "How many participants it takes in relation to the other arms; 1 if left out."));
    static final Shape.Names SHAPE = new Shape.Names("arm", false, ARM);

    List<Arm> read(YamlObject arms) {
        List<Factor> between =
                factors.values().stream().filter(Factor::isBetween).toList();
        return arms.entries().isEmpty() ? crossed(between) : written(arms, between);
    }

    private static List<Arm> crossed(List<Factor> between) {
        if (between.isEmpty()) {
            return List.of(Arm.ONLY);
        }
        List<Arm> arms = List.of(new Arm("", Map.of(), 1));
        for (Factor factor : between) {
            List<Arm> longer = new ArrayList<>();
            for (Arm arm : arms) {
                for (String level : factor.levels()) {
                    Map<String, String> levels = new LinkedHashMap<>(arm.levels());
                    levels.put(factor.name(), level);
                    String name = arm.name().isEmpty() ? level : arm.name() + "+" + level;
                    longer.add(new Arm(name, levels, arm.weight() * factor.weight(level)));
                }
            }
            arms = longer;
        }
        return arms;
    }

    private List<Arm> written(YamlObject arms, List<Factor> between) {
        List<Arm> result = new ArrayList<>();
        Set<Map<String, String>> seen = new HashSet<>();
        for (YamlObject.Entry entry : arms.entries()) {
            YamlObject arm = entry.value().object();
            String name = entry.key().id();
            Map<String, String> levels = levels(arm.required("levels"), between);
            if (!seen.add(levels)) {
                entry.value().found(Check.ARM_TWICE, "arm “" + name + "” has the levels of another", "take one out");
            }
            int weight = arm.optional("weight").map(YamlValue::wholeNumber).orElse(1);
            result.add(new Arm(name, levels, weight));
        }
        return result;
    }

    private static Map<String, String> levels(YamlValue value, List<Factor> between) {
        Map<String, String> levels = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(between.stream().map(Factor::name).toList());
        for (YamlObject.Entry entry : value.object().entries()) {
            String name = entry.key().id();
            if (!names.contains(name)) {
                entry.key()
                        .found(
                                Check.PART_BY_FACTOR_WITHIN,
                                "“" + name + "” is no factor between participants",
                                Spelling.advice(name, names));
            }
            levels.put(name, entry.value().level());
        }
        for (Factor factor : between) {
            String level = levels.get(factor.name());
            if (level == null) {
                value.found(
                        Check.ARM_INCOMPLETE,
                        "the arm has no level of factor “" + factor.name() + "”",
                        "add " + factor.name() + ": " + String.join(" or ", factor.levels()));
                levels.put(
                        factor.name(),
                        factor.levels().isEmpty() ? "" : factor.levels().get(0));
            } else if (!factor.levels().contains(level)) {
                value.found(
                        Check.LEVEL_UNKNOWN,
                        "factor “" + factor.name() + "” has no level “" + level + "”",
                        Spelling.advice(level, factor.levels()));
            }
        }
        return levels;
    }
}
