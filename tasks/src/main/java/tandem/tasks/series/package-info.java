/**
 * Series: several coupled sensor channels over time with a marked window; is the window an anomaly, and of which kind?
 * A change that all coupled channels share is unusual and still normal.
 *
 * <p>Start with {@link tandem.tasks.series.SeriesGenerator}, which makes items of a seed with the truth about which samples
 * of which channels are affected. What detectors make of them is in {@link tandem.tasks.series.detection} and {@link
 * tandem.tasks.series.network}, why it says so
 * in {@link tandem.tasks.series.explanation}, a laboratory's own series in {@link tandem.tasks.series.files}. A study plays them
 * by {@link tandem.tasks.series.task}, and {@link tandem.tasks.series.chart} draws them; neither belongs here.
 */
package tandem.tasks.series;
