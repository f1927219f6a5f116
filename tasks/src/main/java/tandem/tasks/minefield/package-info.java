/**
 * The minefield: a board is opened cell by cell, numbers tell how many mines lie around; which of several marked hidden cells is
 * safe? The advisor's probabilities are exact counts of the placements that agree with all that is seen. When it is wrong, it
 * has misread one number by one. Overlooking a number would not do: fewer constraints leave more placements, among them the true
 * one, so that no mine ever looks surely safe, and wrong advice would show by that alone.
 *
 * <p>Start with {@link tandem.tasks.minefield.Minefield}, the truth, and {@link tandem.tasks.minefield.Board}, what
 * is seen of it; {@link tandem.tasks.minefield.MineSolver} counts, and {@code Reckoning} follows step by step. {@code
 * MinefieldItems} makes items: two boards that differ in one number, each with a safe cell of its own, of which chance takes one
 * for the true board. What a picture on a screen is does not belong here.
 */
package tandem.tasks.minefield;
