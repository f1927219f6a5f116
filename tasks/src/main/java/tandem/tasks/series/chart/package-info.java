/**
 * A series as people see it: its channels over a common time, of which they see more or less, with what explains the advice
 * on it. Where series and explanations come from does not belong here.
 *
 * <p>Start with {@link tandem.tasks.series.chart.SeriesStimulusView}.
 */
package tandem.tasks.series.chart;
