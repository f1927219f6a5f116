package tandem.results.measures.trial;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An answer, before or after advice.
 *
 * @param option chosen; empty if none, as in numeric answers or where two options share the most points
 * @param confidence in it, in [0, 1]
 * @param probabilities by option, adding up to 1; empty where they were not collected
 * @param number answered, where answers are numeric
 * @param judged whether it is right, where rules say it and several answers can be; empty where it is compared with the truth
 * @param rtMs response time in milliseconds
 */
public record StatedAnswer(
        Optional<String> option,
        OptionalDouble confidence,
        Map<String, Double> probabilities,
        OptionalDouble number,
        Optional<Boolean> judged,
        OptionalDouble rtMs) {

    public StatedAnswer {
        probabilities = Map.copyOf(probabilities);
    }

    /** An answer that is right where it is the truth. */
    public StatedAnswer(
            Optional<String> option,
            OptionalDouble confidence,
            Map<String, Double> probabilities,
            OptionalDouble number,
            OptionalDouble rtMs) {
        this(option, confidence, probabilities, number, Optional.empty(), rtMs);
    }
}
