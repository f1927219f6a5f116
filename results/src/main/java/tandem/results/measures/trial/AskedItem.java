package tandem.results.measures.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was to be decided.
 *
 * @param id of the item
 * @param options there were; empty if unknown, or for numeric answers
 * @param truth y, the right option; empty if unknown
 * @param number the right number, where answers are numeric
 * @param halfRange whether confidence is said on a scale from guessing between two options (.5) to certainty (1)
 * @param later whether it is a later turn of a game, which came of what was answered before
 */
public record AskedItem(
        String id,
        List<String> options,
        Optional<String> truth,
        OptionalDouble number,
        boolean halfRange,
        boolean later) {

    public AskedItem {
        options = List.copyOf(options);
    }

    /** An item that was laid down beforehand. */
    public AskedItem(
            String id, List<String> options, Optional<String> truth, OptionalDouble number, boolean halfRange) {
        this(id, options, truth, number, halfRange, false);
    }

    /** Whether a confidence c in one option says 1 − c for the other. */
    boolean confidenceIsProbability() {
        return halfRange && options.size() == 2;
    }
}
