package tandem.protocols.design;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an order of a block's items must keep.
 *
 * @param noErrorInFirst so many first trials are without an AI error
 * @param longestErrorRun never more AI errors running
 * @param longestClassRun never more items of one true class running; where empty, as short as can be, but no shorter than
 *     {@value TrialSequence#LONGEST_CLASS_RUN}
 * @param gap between items that share something, if any
 */
public record SequenceRules(int noErrorInFirst, int longestErrorRun, OptionalInt longestClassRun, Optional<Gap> gap) {

    /**
     * Items with the same value of an attribute stand apart.
     *
     * @param attribute of the items
     * @param trials at least so many others between them
     */
    public record Gap(String attribute, int trials) {}

    /** Rules on errors alone. */
    public static SequenceRules errors(int noErrorInFirst, int longestErrorRun) {
        return new SequenceRules(noErrorInFirst, longestErrorRun, OptionalInt.empty(), Optional.empty());
    }

    SequenceRules withClassRun(int longest) {
        return new SequenceRules(noErrorInFirst, longestErrorRun, OptionalInt.of(longest), gap);
    }

    SequenceRules withoutGap() {
        return new SequenceRules(noErrorInFirst, longestErrorRun, longestClassRun, Optional.empty());
    }
}
