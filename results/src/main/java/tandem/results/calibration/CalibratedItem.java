package tandem.results.calibration;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Proportion;

/**
 * An item with what is estimated of it.
 *
 * @param item as the pilot met it
 * @param accuracyInterval Wilson's, of the share of right answers; empty if nobody answered
 * @param shrunkAccuracy drawn towards the mean of all items the more, the fewer answered; empty if nobody did, or it cannot
 *     be estimated
 */
public record CalibratedItem(PilotItem item, Optional<Interval> accuracyInterval, OptionalDouble shrunkAccuracy) {

    static CalibratedItem of(PilotItem item, Optional<BetaBinomial> spread) {
        if (item.answered() == 0) {
            return new CalibratedItem(item, Optional.empty(), OptionalDouble.empty());
        }
        return new CalibratedItem(
                item,
                Optional.of(Proportion.wilson(item.right(), item.answered(), Interval.USUAL_LEVEL)),
                spread.map(found -> OptionalDouble.of(found.shrunk(item.right(), item.answered())))
                        .orElse(OptionalDouble.empty()));
    }

    /** Whether both the human's and the AI's answers are known. */
    boolean comparable() {
        return item.answered() > 0 && item.advice().isPresent();
    }
}
