/**
 * A laboratory's own series: CSV files with one column a channel, and a list of the windows about which is asked.
 *
 * <p>Start with {@link tandem.tasks.series.files.SeriesFiles}, which says how the files look.
 */
package tandem.tasks.series.files;
