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
 * @param views how often it, or parts of it, were looked at by the participant's own choice; empty where it is not known
 *     or not a choice
 * @param supportingViews how many of these looks were at what supports the initial decision; empty without one
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
