/**
 * A first look at results by condition, for the end of a run. Confidence intervals, tests and the measures of reliance do
 * not belong here.
 *
 * <p>Start with {@link tandem.results.summary.ConditionSummary}.
 */
package tandem.results.summary;
