package tandem.protocols.study;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.protocols.design.SequenceRules;

/**
 * How a block's main trials are ordered.
 *
 * @param longestClassRun never more items of one true class running; where empty, as short as can be
 * @param gap between items that share a value of an attribute, if any
 * @param orders how many orders there are over participants
 */
public record Spacing(OptionalInt longestClassRun, Optional<SequenceRules.Gap> gap, Variants orders) {

    /** Nothing is asked for. */
    public static final Spacing FREE = new Spacing(OptionalInt.empty(), Optional.empty(), Variants.EACH);

    /** All rules, with those on the AI's errors. */
    public SequenceRules with(AdviceSchedule advice) {
        return new SequenceRules(advice.noErrorInFirst(), advice.longestErrorRun(), longestClassRun, gap);
    }
}
