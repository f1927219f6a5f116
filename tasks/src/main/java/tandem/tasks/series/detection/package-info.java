/**
 * What a statistical detector says of a marked window: it learns from the rest of the same series how channels belong together,
 * measures what speaks for each cause in a few features that can be read, and turns them into probabilities by a regression that
 * was fitted on generated series. It is a real advisor with real errors: nothing here knows the truth of the item that it
 * judges.
 *
 * <p>Start with {@link tandem.tasks.series.detection.SeriesDetector}; {@link
 * tandem.tasks.series.detection.DetectorTraining} makes one. What is shown of it belongs to {@link tandem.tasks.series.explanation}.
 */
package tandem.tasks.series.detection;
