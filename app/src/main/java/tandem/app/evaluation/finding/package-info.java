/**
 * What an evaluation says of methods beyond single maps: means with intervals, how stable the methods' order is over
 * pictures, seeds and networks, how alike methods are, and the pictures' strata. Pure functions over what came out; how it is
 * written or drawn does not belong here.
 *
 * <p>Start with {@link tandem.app.evaluation.finding.Findings}.
 */
package tandem.app.evaluation.finding;
