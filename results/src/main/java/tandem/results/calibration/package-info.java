/**
 * From a pilot's data to what is known of each item: how often people are right on it by themselves, whether the AI is, and
 * whether both err on the same items.
 *
 * <p>Start with {@link tandem.results.calibration.Calibration}; {@link tandem.results.calibration.SetTable} tells of items
 * together, and {@code choice} draws items from them for a study. Measures of reliance do not belong here: what counts is
 * only what people answer without the AI.
 */
package tandem.results.calibration;
