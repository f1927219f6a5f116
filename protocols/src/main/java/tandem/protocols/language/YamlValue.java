package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in the file, read as what it should be. What it is not is told to the problems, and a stand-in is returned, so
 * that reading goes on and finds the other problems too. A value that is missing tells nothing more: whoever wanted it has.
 *
 * @param name as messages call it
 * @param node empty where it is missing
 * @param place of it, or of what it is missing in
 */
record YamlValue(String name, Optional<Node> node, Place place, Problems problems) {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,7})(\\.[0-9]{1,3})?(ms|s|min)");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** Whether it is missing, so that a stand-in takes its place. */
    boolean absent() {
        return node.isEmpty();
    }

    void error(String what, String mend) {
        if (!absent()) {
            problems.error(place, what, mend);
        }
    }

    /** A text on one line or several, trimmed; never empty. */
    String text() {
        return scalar("a text").map(String::strip).orElse("");
    }

    /** A short name of small letters, digits and hyphens. */
    String id() {
        String id = text();
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            error(name + " is “" + id + "”", "use small letters, digits and hyphens only, at most 60");
        }
        return id;
    }

    int wholeNumber(int min, int max) {
        Optional<String> text = scalar("a whole number");
        if (text.isEmpty()) {
            return min;
        }
        if (text.get().matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= min && number <= max) {
                return number;
            }
        }
        error(name + " is “" + text.get() + "”", "give a whole number from " + min + " to " + max);
        return min;
    }

    double number(double min, double max) {
        Optional<String> text = scalar("a number");
        if (text.isEmpty()) {
            return min;
        }
        if (text.get().matches("-?[0-9]{1,9}(\\.[0-9]{1,15})?")) {
            double number = Double.parseDouble(text.get());
            if (number >= min && number <= max) {
                return number;
            }
        }
        error(name + " is “" + text.get() + "”", "give a number from " + min + " to " + max);
        return min;
    }

    boolean truth() {
        return word(Map.of("true", true, "false", false)).orElse(false);
    }

    /** A duration such as {@code 300ms}, {@code 1.5s} or {@code 2min}, in milliseconds; at most an hour. */
    int milliseconds() {
        Optional<String> text = scalar("a duration");
        if (text.isEmpty()) {
            return 0;
        }
        Matcher matcher = DURATION.matcher(text.get());
        if (matcher.matches()) {
            double unit = Map.of("ms", 1.0, "s", 1000.0, "min", 60_000.0).get(matcher.group(3));
            String fraction = matcher.group(2) == null ? "" : matcher.group(2);
            double ms = Double.parseDouble(matcher.group(1) + fraction) * unit;
            if (ms <= 3_600_000 && ms == Math.rint(ms)) {
                return (int) ms;
            }
        }
        error(name + " is “" + text.get() + "”", "give a duration such as 300ms, 1.5s or 2min, at most an hour");
        return 0;
    }

    /** What one of the allowed words stands for. */
    <T> Optional<T> word(Map<String, T> words) {
        Optional<String> text = scalar("a word");
        if (text.isPresent() && !words.containsKey(text.get())) {
            error(name + " is “" + text.get() + "”", Spelling.advice(text.get(), words.keySet()));
        }
        return text.map(words::get);
    }

    /** The name of one of {@code known}. */
    String reference(String kind, Collection<String> known) {
        String text = text();
        if (!text.isEmpty() && !known.contains(text)) {
            error("there is no " + kind + " “" + text + "”", Spelling.advice(text, known));
        }
        return text;
    }

    List<YamlValue> list() {
        if (absent()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            error(name + " is " + kind(), "give a list: [a, b], or one entry a line, each after a hyphen");
            return List.of();
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            values.add(new YamlValue(name, Optional.of(entry), Place.of(entry.getStartMark()), problems));
        }
        return values;
    }

    YamlObject object() {
        if (!absent() && !(node.get() instanceof MappingNode)) {
            error(name + " is " + kind(), "give keys with values here");
            return new YamlObject(new YamlValue(name, Optional.empty(), place, problems));
        }
        return new YamlObject(this);
    }

    boolean isText() {
        return node.filter(ScalarNode.class::isInstance).isPresent();
    }

    private Optional<String> scalar(String wanted) {
        if (absent()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof ScalarNode scalar)) {
            error(name + " is " + kind(), "give " + wanted);
            return Optional.empty();
        }
        if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
            error(name + " has no value", "give " + wanted + ", or leave the key out where it is optional");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    private String kind() {
        Node present = node.orElseThrow();
        if (present instanceof MappingNode) {
            return "a set of keys";
        } else if (present instanceof SequenceNode) {
            return "a list";
        }
        String text = ((ScalarNode) present).getValue().strip();
        return text.isEmpty() ? "empty" : "“" + text + "”";
    }
}
