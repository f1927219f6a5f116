package tandem.results.measures.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a participant saw of an explanation.
 *
 * @param method of the explanation offered; empty if none was
 * @param opened whether one that comes on demand was opened; empty where it does not come on demand
 * @param visibleMs how long it was seen, in milliseconds
 * @param views how often parts of it were looked at
 * @param supportingViews how many of these parts support the initial decision
 */
public record ExplanationExposure(
        Optional<String> method,
        Optional<Boolean> opened,
        OptionalDouble visibleMs,
        OptionalInt views,
        OptionalInt supportingViews) {

    /** No explanation was offered. */
    public static final ExplanationExposure NONE = new ExplanationExposure(
            Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty());
}
