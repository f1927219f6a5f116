/**
 * Why the detector says what it says, as data: where its evidence lies in the window, which normal stretch of the same series
 * is nearest to the window, and a placebo that looks like the first and says nothing. How they are drawn does not belong here.
 *
 * <p>Start with {@link tandem.tasks.series.explanation.SeriesHeat}.
 */
package tandem.tasks.series.explanation;
