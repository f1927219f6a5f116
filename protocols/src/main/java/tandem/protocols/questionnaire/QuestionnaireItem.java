package tandem.protocols.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.protocols.text.LocalizedText;

/**
 * One question. Its answer travels as text; an optional one may stay empty.
 *
 * <table>
 * <caption>How answers are written</caption>
 * <tr><td>{@link Choice}</td><td>the option: {@code 25-34}</td></tr>
 * <tr><td>{@link Likert}</td><td>the point, from 1: {@code 4}, or {@value Likert#NO_RESPONSE} where that is offered</td></tr>
 * <tr><td>{@link Scale}</td><td>the value: {@code 65}</td></tr>
 * <tr><td>{@link Numeric}</td><td>the number, with a point: {@code 12.5}</td></tr>
 * <tr><td>{@link FreeText}</td><td>the text</td></tr>
 * <tr><td>{@link Ranking}</td><td>all options, the first one first: {@code b>a>c}</td></tr>
 * <tr><td>{@link PointAllocation}</td><td>every option and its points, in the order of the options: {@code a=40,b=60}</td></tr>
 * <tr><td>{@link Pairs}</td><td>the preferred option of every pair, in the order of the pairs: {@code a>b,c>a,b>c}</td></tr>
 * </table>
 */
public sealed interface QuestionnaireItem {

    /** Unique in its questionnaire; names the answer in the data. */
    String id();

    /** The question. */
    LocalizedText text();

    /** Whether it may be left out. */
    boolean optional();

    /** Whether {@code value} is an answer to this question. */
    boolean accepts(String value);

    /** One of several named options. */
    record Choice(String id, LocalizedText text, boolean optional, List<Option> options) implements QuestionnaireItem {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean accepts(String value) {
            return options.stream().anyMatch(option -> option.id().equals(value));
        }
    }

    /** A named option of a {@link Choice}, {@link Ranking}, {@link PointAllocation} or of {@link Pairs}. */
    record Option(String id, LocalizedText text) {

        /** Ids that can stand in an answer which names several options. */
        private static List<Option> several(List<Option> options) {
            List<String> ids = ids(options);
            if (ids.size() < 2 || new HashSet<>(ids).size() < ids.size()) {
                throw new IllegalArgumentException("at least two options, each once, not " + ids);
            }
            if (ids.stream().anyMatch(id -> id.isEmpty() || id.matches(".*[>=,].*"))) {
                throw new IllegalArgumentException("option ids without “>”, “=” and “,”, not " + ids);
            }
            return List.copyOf(options);
        }

        private static List<String> ids(List<Option> options) {
            return options.stream().map(Option::id).toList();
        }
    }

    /**
     * Points from 1 to {@code points}, the ends named.
     *
     * @param noResponse whether {@value #NO_RESPONSE} stands beside the points; it counts as a missing value
     */
    record Likert(
            String id,
            LocalizedText text,
            boolean optional,
            int points,
            LocalizedText low,
            LocalizedText high,
            boolean noResponse)
            implements QuestionnaireItem {

        /** The answer of somebody who prefers to give none. */
        public static final String NO_RESPONSE = "no-response";

        /** Points only. */
        public Likert(
                String id, LocalizedText text, boolean optional, int points, LocalizedText low, LocalizedText high) {
            this(id, text, optional, points, low, high, false);
        }

        @Override
        public boolean accepts(String value) {
            if (value.equals(NO_RESPONSE)) {
                return noResponse;
            }
            return value.matches("[1-9][0-9]?") && Integer.parseInt(value) <= points;
        }
    }

    /** A slider without a preset value, from {@code from} to {@code to} in steps. */
    record Scale(
            String id,
            LocalizedText text,
            boolean optional,
            int from,
            int to,
            int step,
            LocalizedText low,
            LocalizedText high)
            implements QuestionnaireItem {
        @Override
        public boolean accepts(String value) {
            if (!value.matches("-?[0-9]{1,6}")) {
                return false;
            }
            int number = Integer.parseInt(value);
            return number >= from && number <= to && (number - from) % step == 0;
        }
    }

    /**
     * A number that is typed.
     *
     * @param decimals how many digits may follow the point, 0 for whole numbers
     * @param unit behind the field; may be empty
     */
    record Numeric(
            String id, LocalizedText text, boolean optional, double min, double max, int decimals, LocalizedText unit)
            implements QuestionnaireItem {
        public Numeric {
            if (!Double.isFinite(min) || !Double.isFinite(max) || min >= max || decimals < 0 || decimals > 9) {
                throw new IllegalArgumentException(
                        "a range and 0 to 9 decimals, not " + min + " to " + max + " with " + decimals);
            }
        }

        @Override
        public boolean accepts(String value) {
            if (!value.matches(decimals == 0 ? "-?[0-9]{1,12}" : "-?[0-9]{1,12}(\\.[0-9]{1," + decimals + "})?")) {
                return false;
            }
            BigDecimal number = new BigDecimal(value);
            return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        }
    }

    /**
     * Words of one's own.
     *
     * @param maxLength in characters as a person counts them (code points)
     * @param lines the height of the field; only a field of several lines takes line breaks
     */
    record FreeText(String id, LocalizedText text, boolean optional, int maxLength, int lines)
            implements QuestionnaireItem {
        public FreeText {
            if (maxLength < 1 || lines < 1) {
                throw new IllegalArgumentException("room for a character, not " + maxLength + " on " + lines);
            }
        }

        @Override
        public boolean accepts(String value) {
            boolean printable = value.codePoints()
                    .allMatch(point -> !Character.isISOControl(point) || point == '\t' || (point == '\n' && lines > 1));
            return printable && !value.isBlank() && value.codePointCount(0, value.length()) <= maxLength;
        }
    }

    /** All options in an order, the first one first. */
    record Ranking(String id, LocalizedText text, boolean optional, List<Option> options) implements QuestionnaireItem {
        public Ranking {
            options = Option.several(options);
        }

        @Override
        public boolean accepts(String value) {
            return order(value).isPresent();
        }

        /** The options' ids, the first one first, if {@code value} is an answer. */
        public Optional<List<String>> order(String value) {
            List<String> order = List.of(value.split(">", -1));
            boolean all = order.size() == options.size()
                    && Set.copyOf(Option.ids(options)).equals(new HashSet<>(order));
            return all ? Optional.of(order) : Optional.empty();
        }
    }

    /** {@code total} points, whole and all of them, spread over the options. */
    record PointAllocation(String id, LocalizedText text, boolean optional, List<Option> options, int total)
            implements QuestionnaireItem {
        public PointAllocation {
            options = Option.several(options);
            if (total < 1 || total > 1_000_000) {
                throw new IllegalArgumentException("1 to 1,000,000 points to spread, not " + total);
            }
        }

        @Override
        public boolean accepts(String value) {
            return points(value).isPresent();
        }

        /** Points by option, in the order of the options, if {@code value} is an answer. */
        public Optional<Map<String, Integer>> points(String value) {
            Map<String, Integer> points = new LinkedHashMap<>();
            for (String part : value.split(",", -1)) {
                int sign = part.indexOf('=');
                if (sign < 0 || !part.substring(sign + 1).matches("0|[1-9][0-9]{0,6}")) {
                    return Optional.empty();
                }
                points.put(part.substring(0, sign), Integer.parseInt(part.substring(sign + 1)));
            }
            long given = points.values().stream().mapToLong(Integer::longValue).sum();
            // Written again, an option that stood twice or in another place shows.
            String again = points.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(","));
            boolean whole = List.copyOf(points.keySet()).equals(Option.ids(options)) && again.equals(value);
            return whole && given == total ? Optional.of(points) : Optional.empty();
        }
    }

    /** Every option against every other one, as for the weights of the NASA Task Load Index (six dimensions, 15 pairs). */
    record Pairs(String id, LocalizedText text, boolean optional, List<Option> options) implements QuestionnaireItem {
        public Pairs {
            options = Option.several(options);
        }

        /** An option and a later one. */
        public record Pair(Option first, Option second) {}

        /** The first option with each later one, the second with each later one, and so on. */
        public List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                for (int j = i + 1; j < options.size(); j++) {
                    pairs.add(new Pair(options.get(i), options.get(j)));
                }
            }
            return List.copyOf(pairs);
        }

        @Override
        public boolean accepts(String value) {
            return wins(value).isPresent();
        }

        /** How often each option was preferred, in the order of the options, if {@code value} is an answer. */
        public Optional<Map<String, Integer>> wins(String value) {
            Map<String, Integer> wins = new LinkedHashMap<>();
            options.forEach(option -> wins.put(option.id(), 0));
            List<Pair> pairs = pairs();
            String[] preferences = value.split(",", -1);
            if (preferences.length != pairs.size()) {
                return Optional.empty();
            }
            for (int i = 0; i < preferences.length; i++) {
                String first = pairs.get(i).first().id();
                String second = pairs.get(i).second().id();
                if (preferences[i].equals(first + ">" + second)) {
                    wins.merge(first, 1, Integer::sum);
                } else if (preferences[i].equals(second + ">" + first)) {
                    wins.merge(second, 1, Integer::sum);
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(wins);
        }
    }
}
