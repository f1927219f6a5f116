/**
 * The confirmatory table: what a study's analysis plan says, and no choice more. Exploration does not belong here; nor does
 * how measures and tests are computed.
 *
 * <p>Start with {@link tandem.results.analysis.ConfirmatoryTable}.
 */
package tandem.results.analysis;
