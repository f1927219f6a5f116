package tandem.results.statistics;

/**
 * A bias-corrected and accelerated interval, with the two numbers that moved its ends.
 *
 * @param interval the interval
 * @param biasCorrection ẑ₀: how far the estimate is from the median of the draws, in normal deviates
 * @param acceleration â: how fast the standard error changes with the estimate
 */
public record BcaInterval(Interval interval, double biasCorrection, double acceleration) {}
