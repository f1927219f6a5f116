/**
 * Figures as SVG that stands in a page: dots with intervals, the plane of two shares, cost against gain, the
 * way of participants. They are told
 * apart by shape and letter, never by colour alone, and say in words what they show. What the numbers mean does not belong
 * here.
 *
 * <p>Start with {@link tandem.results.report.figure.Canvas}, then {@link tandem.results.report.figure.DotFigure}.
 */
package tandem.results.report.figure;
