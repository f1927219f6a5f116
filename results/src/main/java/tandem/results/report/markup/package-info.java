/**
 * A page as a tree of elements, and its text: HTML that is well-formed XML as well. What the elements are for does not belong
 * here.
 *
 * <p>Start with {@link tandem.results.report.markup.Element}.
 */
package tandem.results.report.markup;
