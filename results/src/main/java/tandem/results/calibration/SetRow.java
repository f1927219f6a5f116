package tandem.results.calibration;

import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;

/**
 * One quantity of a set of items.
 *
 * @param set which items
 * @param quantity what it is
 * @param estimate its value
 * @param resampling its intervals, where it has some; items are drawn
 * @param counts of what it is computed from
 */
public record SetRow(
        String set, Quantity quantity, Result<Double> estimate, Result<Bootstrap> resampling, SetCounts counts) {

    /** Why there is no estimate, or else no interval; empty if there are both. */
    public String reason() {
        return estimate.reason()
                .or(resampling::reason)
                .or(() -> resampling.get().bca().reason())
                .orElse("");
    }
}
