/**
 * How a report looks: one page of HTML that needs no network and no script, and is well-formed XML as well. One class a
 * section, each with the same verb. What is told, and how it was computed, does not belong here.
 *
 * <p>Start with {@link tandem.results.report.page.ReportPage}; {@link tandem.results.report.page.Digits} is the only place in
 * which numbers become text.
 */
package tandem.results.report.page;
