/**
 * What an advisor may say instead of one answer that looks sure: sets of classes that hold the truth as often as was promised,
 * or nothing at all. All pure, on predictions; the temperature that makes confidence believable is in {@link
 * tandem.xai.model.Calibration}.
 *
 * <p>Start with {@link tandem.xai.uncertainty.SplitConformal}.
 */
package tandem.xai.uncertainty;
