package tandem.results.measures.computation;

import java.util.Optional;
import tandem.results.statistics.BcaInterval;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Result;

/**
 * A measure of a condition or a contrast.
 *
 * @param definition what was measured
 * @param condition that it was measured in
 * @param reference condition it was compared with; empty where it stands for itself
 * @param estimator how trials became one number
 * @param estimate the number, or why there is none
 * @param resampling its intervals, or why there are none
 * @param counts what it was computed from
 * @param estimation how intervals were made
 */
public record MeasureRow(
        Definition definition,
        String condition,
        Optional<String> reference,
        Estimator estimator,
        Result<Double> estimate,
        Result<Bootstrap> resampling,
        Counts counts,
        Estimation estimation) {

    /** The BCa interval, or why there is none. */
    public Result<Interval> bca() {
        return resampling.flatMap(Bootstrap::bca).map(BcaInterval::interval);
    }

    /** The percentile interval, or why there is none. */
    public Result<Interval> percentile() {
        return resampling.flatMap(Bootstrap::percentile);
    }

    /** Why there is no number, or else no BCa interval; empty if there are both. */
    public String reason() {
        return estimate.reason().or(() -> bca().reason()).orElse("");
    }
}
