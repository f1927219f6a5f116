/**
 * The classical toolbox over plain numbers: tests, effect sizes, intervals by resampling, reliability and power. It knows
 * nothing of trials, participants' answers or measures; who counts what belongs to the measures.
 *
 * <p>Everything is a pure function. What cannot be computed (nothing varies, too few values, an empty cell) is
 * {@link tandem.results.statistics.Result#notAvailable NA with its reason}, never a NaN. Tests give what R gives by
 * default; a difference is said where it is made. What is random takes a seed, and every draw has its own stream, so
 * that the number of threads changes nothing.
 *
 * <p>Start with {@link tandem.results.statistics.Result} and {@link tandem.results.statistics.TestResult}; then
 * {@link tandem.results.statistics.TTest} for a test and {@link tandem.results.statistics.ClusterBootstrap} for an
 * interval.
 */
package tandem.results.statistics;
