package tandem.results.measures.computation;

import tandem.results.statistics.Draws;

/**
 * How intervals are made.
 *
 * @param level of confidence
 * @param draws how many, and their seed
 * @param software version of what computes
 */
public record Estimation(double level, Draws draws, String software) {}
