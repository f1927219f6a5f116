package tandem.results.statistics;

/**
 * How often a simulated study found what it looked for.
 *
 * @param power share of runs with p &lt; alpha, with Wilson's interval for the number of runs; a run whose test is NA found
 *     nothing
 * @param significant runs with p &lt; alpha
 * @param undefined runs whose test was NA
 * @param alpha error probability of the test
 * @param runs how many, and their seed
 */
public record Power(Estimate power, int significant, int undefined, double alpha, Draws runs) {}
