/**
 * The report: one page about everything in a database, for a person. What stands in it is data
 * ({@link tandem.results.report.Report}), made by a pure function from cohorts; how it looks belongs to {@code page}, how
 * figures are drawn to {@code figure}, how markup is written to {@code markup}. How measures and tests are computed does not
 * belong here.
 *
 * <p>Start with {@link tandem.results.report.Report}, then {@link tandem.results.report.page.ReportPage}.
 */
package tandem.results.report;
