package tandem.protocols.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tandem.protocols.language.grammar.Shape;

/**
 * A value in the file, read as what the grammar says it is. What it is not is told to the problems, and a stand-in is
 * returned, so that reading goes on and finds the other problems too. A value that is missing tells nothing more: whoever
 * wanted it has. Reading a value as something else than its shape is a programmer's error.
 *
 * @param name as messages call it
 * @param node empty where it is missing
 * @param place of it, or of what it is missing in
 * @param shape what the grammar allows it to be
 * @param levels of the factors that a text such as {@code $factor} follows here; empty where none can be followed
 */
record YamlValue(
        String name, Optional<Node> node, Place place, Problems problems, Shape shape, Map<String, String> levels) {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,7})(\\.[0-9]{1,3})?(ms|s|min)");
    private static final Pattern ID = Pattern.compile(Shape.Id.PATTERN);
    private static final Pattern LEVEL = Pattern.compile(Shape.Level.PATTERN);

    /** Another value of the same file. */
    YamlValue with(String itsName, Optional<Node> itsNode, Place itsPlace, Shape itsShape) {
        return new YamlValue(itsName, itsNode, itsPlace, problems, itsShape, levels);
    }

    /** The same value in a cell of the design, where factors have these levels. */
    YamlValue in(Map<String, String> cell) {
        return new YamlValue(name, node, place, problems, shape, cell);
    }

    /** Whether it is missing, so that a stand-in takes its place. */
    boolean absent() {
        return node.isEmpty();
    }

    void error(String what, String mend) {
        if (!absent()) {
            problems.error(place, what, mend);
        }
    }

    /** Tells what a check found here. */
    void found(Check check, String what, String mend) {
        if (!absent()) {
            problems.found(place, check, what, mend);
        }
    }

    /** A text on one line or several, trimmed; never empty. */
    String text() {
        String text = scalar("a text").map(String::strip).orElse("");
        if (shape instanceof Shape.Id && !text.isEmpty() && !ID.matcher(text).matches()) {
            error(name + " is “" + text + "”", "use small letters, digits and hyphens only, at most 60");
        } else if (shape instanceof Shape.Level
                && !text.isEmpty()
                && !LEVEL.matcher(text).matches()) {
            error(name + " is “" + text + "”", "use small letters, digits, hyphens and points only, at most 60");
        } else if (shape instanceof Shape.Form form && !text.isEmpty() && !text.matches(form.pattern())) {
            error(name + " is “" + text + "”", "give " + form.form());
        }
        return text;
    }

    /** A short name of small letters, digits and hyphens. */
    String id() {
        as(Shape.Id.class);
        return text();
    }

    /** A level of a factor: small letters, digits, hyphens and points. */
    String level() {
        as(Shape.Level.class);
        return text();
    }

    int wholeNumber() {
        Shape.Whole range = as(Shape.Whole.class);
        Optional<String> text = plain("a whole number");
        if (text.isEmpty()) {
            return range.min();
        }
        if (text.get().matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= range.min() && number <= range.max()) {
                return number;
            }
        }
        error(name + " is “" + text.get() + "”", "give a whole number from " + range.min() + " to " + range.max());
        return range.min();
    }

    double number() {
        Shape.Decimal range = as(Shape.Decimal.class);
        Optional<String> text = plain("a number");
        if (text.isEmpty()) {
            return range.min();
        }
        if (text.get().matches("-?[0-9]{1,9}(\\.[0-9]{1,15})?")) {
            double number = Double.parseDouble(text.get());
            if (number >= range.min() && number <= range.max()) {
                return number;
            }
        }
        error(
                name + " is “" + text.get() + "”",
                "give a number from "
                        + BigDecimal.valueOf(range.min()).stripTrailingZeros().toPlainString() + " to "
                        + BigDecimal.valueOf(range.max()).stripTrailingZeros().toPlainString());
        return range.min();
    }

    boolean truth() {
        as(Shape.Truth.class);
        return one(Map.of("true", true, "false", false)).orElse(false);
    }

    /** A duration such as {@code 300ms}, {@code 1.5s} or {@code 2min}, in milliseconds; at most an hour. */
    int milliseconds() {
        as(Shape.Duration.class);
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

    /**
     * What one of the allowed words stands for.
     *
     * @param words all that the grammar allows
     */
    <T> Optional<T> word(Map<String, T> words) {
        if (!words.keySet().equals(Set.copyOf(as(Shape.Word.class).words()))) {
            throw new IllegalArgumentException("the grammar has other words for " + name);
        }
        return one(words);
    }

    private <T> Optional<T> one(Map<String, T> words) {
        Optional<String> text = scalar("a word");
        if (text.isPresent() && !words.containsKey(text.get())) {
            error(name + " is “" + text.get() + "”", Spelling.advice(text.get(), words.keySet()));
        }
        return text.map(words::get);
    }

    /** The name of one of {@code known}. */
    String reference(Collection<String> known) {
        String kind = as(Shape.Reference.class).kind();
        String text = text();
        if (!text.isEmpty() && !known.contains(text)) {
            error("there is no " + kind + " “" + text + "”", Spelling.advice(text, known));
        }
        return text;
    }

    List<YamlValue> list() {
        Shape.Listing listing = as(Shape.Listing.class);
        if (absent()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            error(name + " is " + kind(), "give a list: [a, b], or one entry a line, each after a hyphen");
            return List.of();
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            values.add(with(name, Optional.of(entry), Place.of(entry.getStartMark()), listing.entry()));
        }
        if (values.size() < listing.atLeast()) {
            error(
                    name + " has " + values.size() + (values.size() == 1 ? " entry" : " entries"),
                    "give at least " + listing.atLeast());
        }
        return values;
    }

    YamlObject object() {
        if (!(shape instanceof Shape.Names)) {
            as(Shape.Keys.class);
        }
        if (!absent() && !(node.get() instanceof MappingNode)) {
            error(name + " is " + kind(), "give keys with values here");
            return new YamlObject(with(name, Optional.empty(), place, shape));
        }
        return new YamlObject(this);
    }

    /** The texts by language, where it is an object. */
    YamlObject byLanguage() {
        as(Shape.Localized.class);
        return with(name, node, place, new Shape.Names("language", true, new Shape.Text()))
                .object();
    }

    /** This value as that of its shapes which fits how it is written. */
    YamlValue chosen() {
        List<Shape> shapes = as(Shape.Either.class).shapes();
        for (Shape each : shapes) {
            boolean fits = absent()
                    || (each instanceof Shape.Listing
                            ? node.get() instanceof SequenceNode
                            : each instanceof Shape.Keys || each instanceof Shape.Names
                                    ? node.get() instanceof MappingNode
                                    : node.get() instanceof ScalarNode);
            if (fits) {
                return with(name, node, place, each);
            }
        }
        return with(name, node, place, shapes.get(0));
    }

    /** The shape, which must be of that kind. */
    <S extends Shape> S as(Class<S> kind) {
        if (!kind.isInstance(shape)) {
            throw new IllegalArgumentException(
                    "the grammar says that " + name + " is a " + shape + ", not a " + kind.getSimpleName());
        }
        return kind.cast(shape);
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
        String text = scalar.getValue();
        boolean follows = text.startsWith("$") && levels.containsKey(text.substring(1));
        return Optional.of(follows ? levels.get(text.substring(1)) : text);
    }

    /** A scalar that is not in quotes, as numbers are. */
    private Optional<String> plain(String wanted) {
        Optional<String> text = scalar(wanted);
        if (text.isPresent() && ((ScalarNode) node.get()).getScalarStyle() != ScalarStyle.PLAIN && levels.isEmpty()) {
            error(name + " is a text in quotes", "give " + wanted + " without quotes");
            return Optional.empty();
        }
        return text;
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
