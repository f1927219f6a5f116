package tandem.results.measures.trial;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a participant said beyond the answer.
 *
 * @param aiAccuracy share of right advice that the participant estimated for the trial's block, in [0, 1]
 * @param ownAccuracy share of own right answers that the participant estimated for it, in [0, 1]
 * @param evidence marked in the trial
 */
public record Reports(OptionalDouble aiAccuracy, OptionalDouble ownAccuracy, Optional<Evidence> evidence) {

    /** Nothing was asked. */
    public static final Reports NONE = new Reports(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
}
