/**
 * Series as a task of studies: generated ones or a laboratory's own, with the detector's advice on each and what explains it.
 * How series, advice and explanations come about belongs to the packages beside, how they are drawn to {@link
 * tandem.tasks.series.chart}.
 *
 * <p>Start with {@link tandem.tasks.series.task.SeriesTask}.
 */
package tandem.tasks.series.task;
