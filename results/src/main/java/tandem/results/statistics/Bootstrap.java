package tandem.results.statistics;

import java.util.OptionalDouble;

/**
 * What resampling clusters found.
 *
 * @param method what was resampled
 * @param estimate the statistic of the data as they are
 * @param standardError standard deviation over the draws; empty where fewer than two are defined
 * @param percentile the percentile interval
 * @param bca the bias-corrected and accelerated interval
 * @param clusters resampled
 * @param draws asked for, with their seed
 * @param undefinedDraws in which the statistic was undefined; they are left out
 */
public record Bootstrap(
        String method,
        double estimate,
        OptionalDouble standardError,
        Result<Interval> percentile,
        Result<BcaInterval> bca,
        int clusters,
        Draws draws,
        int undefinedDraws) {}
