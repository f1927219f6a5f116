/**
 * The minefield: a board is opened cell by cell, numbers tell how many mines lie around; which hidden cells are mines? The
 * advisor's probabilities are exact counts of the placements that agree with all that is seen; an impaired advisor
 * overlooks one number.
 *
 * <p>Start with {@link tandem.tasks.minefield.Minefield}, the truth, and {@link tandem.tasks.minefield.Board}, what
 * is seen of it; {@link tandem.tasks.minefield.MineSolver} counts. What a person sees and answers does not belong to the
 * engine, nor does when the advisor is impaired.
 */
package tandem.tasks.minefield;
