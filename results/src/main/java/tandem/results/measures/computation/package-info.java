/**
 * How a measure becomes a number: what it needs, which trials are in its denominator, its two estimators and its interval.
 * Which measures there are belongs to {@code family}.
 *
 * <p>Start with {@link tandem.results.measures.computation.Measure}: {@code of(sample, estimation)} is the one verb. A
 * measure is {@link tandem.results.measures.computation.Means means of trials}, a
 * {@link tandem.results.measures.computation.Sampled statistic of trials} or a
 * {@link tandem.results.measures.computation.Across statistic of participants}.
 */
package tandem.results.measures.computation;
