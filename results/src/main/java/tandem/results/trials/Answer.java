package tandem.results.trials;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submitted answer.
 *
 * @param option chosen
 * @param confidence in [0, 1], if it was asked or follows from probabilities
 * @param probabilities given to each option; empty where one option was chosen
 * @param judged in a turn of a game, whether its rules call the answer right: several can be
 * @param rtNanos from the phase's last painting to the submission; empty if no painting was recorded
 */
public record Answer(
        String option,
        OptionalDouble confidence,
        SortedMap<String, Double> probabilities,
        Optional<Boolean> judged,
        OptionalLong rtNanos) {

    public Answer {
        probabilities = Collections.unmodifiableSortedMap(new TreeMap<>(probabilities));
    }

    /** Whether it is right. */
    boolean correct(String truth) {
        return judged.orElse(option.equals(truth));
    }
}
