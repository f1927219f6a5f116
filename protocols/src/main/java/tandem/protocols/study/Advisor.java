package tandem.protocols.study;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.text.LocalizedText;

/**
 * What participants are told of who advises them. It need not be true: what is scheduled stands in {@link
 * AdviceSchedule}, and what happened in the data.
 *
 * @param name as it stands above the advice; the AI, if empty
 * @param statedAccuracy told when a block opens, in [0, 1], if anything is
 */
public record Advisor(Optional<LocalizedText> name, OptionalDouble statedAccuracy) {

    /** The AI, of which nothing is said. */
    public static final Advisor AI = new Advisor(Optional.empty(), OptionalDouble.empty());
}
