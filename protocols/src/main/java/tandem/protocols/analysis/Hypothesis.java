package tandem.protocols.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * That a measure differs between two cells of the design, or does not.
 *
 * @param id unique in the study
 * @param says what is expected, in a sentence
 * @param measure name, as in the table of measures
 * @param options that tell measures of one name apart, by name; the others are as they are if left out
 * @param of the cell that is measured
 * @param against the cell it is compared with
 * @param test how
 * @param direction what is expected of the difference of the first from the second; without effect on equivalence
 * @param smallestEffect a smaller difference is none, in the measure's unit; needed for equivalence
 */
public record Hypothesis(
        String id,
        String says,
        String measure,
        Map<String, String> options,
        Cell of,
        Cell against,
        PlannedTest test,
        Direction direction,
        OptionalDouble smallestEffect) {

    public Hypothesis {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        if (test.equivalence() && smallestEffect.isEmpty()) {
            throw new IllegalArgumentException("equivalence needs a smallest effect");
        }
    }
}
