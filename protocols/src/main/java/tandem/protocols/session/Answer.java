package tandem.protocols.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The answer to a phase, as far as it is given.
 *
 * @param option that was chosen; where probabilities are given, the option with the highest, if one alone has it
 * @param confidence in that option, in [0, 1]; where probabilities are given, the option's
 * @param probabilities given to each option, adding up to 1; empty where one option is chosen
 * @param evidence marked in the picture, in the order it was marked
 */
public record Answer(
        Optional<String> option, OptionalDouble confidence, Map<String, Double> probabilities, List<Mark> evidence) {

    /** Nothing yet. */
    public static final Answer NONE = new Answer(Optional.empty(), OptionalDouble.empty(), Map.of(), List.of());

    public Answer {
        probabilities = Collections.unmodifiableSortedMap(new TreeMap<>(probabilities));
        evidence = List.copyOf(evidence);
    }

    /** An answer that spreads probabilities over the options. */
    public static Answer of(Map<String, Double> probabilities) {
        double highest = probabilities.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Optional<String> favourite = probabilities.values().stream()
                                .filter(probability -> probability == highest)
                                .count()
                        == 1
                ? probabilities.entrySet().stream()
                        .filter(entry -> entry.getValue() == highest)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
        return new Answer(
                favourite,
                favourite.isPresent() ? OptionalDouble.of(highest) : OptionalDouble.empty(),
                probabilities,
                List.of());
    }

    Answer choose(String chosen) {
        return new Answer(Optional.of(chosen), confidence, probabilities, evidence);
    }

    Answer rate(double rated) {
        return new Answer(option, OptionalDouble.of(rated), probabilities, evidence);
    }

    Answer spread(Map<String, Double> given) {
        Answer spread = of(given);
        return new Answer(spread.option, spread.confidence, spread.probabilities, evidence);
    }

    Answer mark(Mark mark) {
        List<Mark> more = new ArrayList<>(evidence);
        more.add(mark);
        return new Answer(option, confidence, probabilities, more);
    }

    Answer undoMark() {
        return new Answer(option, confidence, probabilities, evidence.subList(0, evidence.size() - 1));
    }
}
