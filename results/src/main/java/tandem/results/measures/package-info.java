/**
 * The reliance measures. Every row says what was measured and how: estimator, interval, denominators, options, seed; NA has
 * its reason. Definitions stand in {@code family}, how they become numbers in {@code computation}, what they are computed
 * from in {@code trial}.
 *
 * <p>Start with {@link tandem.results.measures.Measures}, the list of all, and {@link tandem.results.measures.MeasureTable}.
 */
package tandem.results.measures;
