/**
 * Draws items for a study from those that a pilot has calibrated, so that people alone, the AI, and the correlation of their
 * errors are as the study wants them.
 *
 * <p>Start with {@link tandem.results.calibration.choice.ItemChoice}. How many items of which kind there are to be is
 * settled first ({@link tandem.results.calibration.choice.Quotas}), then which ones
 * ({@link tandem.results.calibration.choice.EveryChoice}, or {@link tandem.results.calibration.choice.SwapSearch} where they
 * are many).
 */
package tandem.results.calibration.choice;
