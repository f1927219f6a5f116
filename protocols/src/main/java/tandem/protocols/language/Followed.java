package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Factor;

/** Which factors the values of an object follow, written as {@code $factor}. */
record Followed(Map<String, Factor> factors) {
    private static final Pattern FOLLOWS = Pattern.compile("\\$" + Shape.Id.PATTERN);

    /** The factors, in the file's order; one that is not there is told. */
    List<String> in(YamlObject object) {
        Set<String> found = new LinkedHashSet<>();
        object.entries().forEach(entry -> entry.value().node().ifPresent(node -> in(entry.value(), node, found)));
        return List.copyOf(found);
    }

    private void in(YamlValue value, Node node, Set<String> found) {
        if (node instanceof ScalarNode scalar
                && FOLLOWS.matcher(scalar.getValue()).matches()) {
            String name = scalar.getValue().substring(1);
            if (factors.containsKey(name)) {
                found.add(name);
            } else {
                value.problems()
                        .found(
                                Place.of(node.getStartMark()),
                                Check.FACTOR_UNKNOWN,
                                "there is no factor “" + name + "” to follow",
                                Spelling.advice(name, factors.keySet()));
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(entry -> in(value, entry, found));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> in(value, tuple.getValueNode(), found));
        }
    }

    /** All combinations of the levels of {@code names}. */
    List<Map<String, String>> cells(List<String> names) {
        List<Map<String, String>> cells = List.of(Map.of());
        for (String name : names) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> cell : cells) {
                for (String level : factors.get(name).levels()) {
                    Map<String, String> with = new LinkedHashMap<>(cell);
                    with.put(name, level);
                    longer.add(with);
                }
            }
            cells = longer;
        }
        return cells;
    }
}
