/**
 * The trial table: one row a trial, folded from a session's events. Every measure starts from these rows.
 *
 * <p>Start with {@link tandem.results.trials.TrialTable}; {@link tandem.results.trials.TrialColumns} tells what each column
 * holds and how it is derived. The exposure ledger, a row for each element of a trial, is {@link
 * tandem.results.trials.ExposureRow}. Statistics over rows do not belong here.
 */
package tandem.results.trials;
