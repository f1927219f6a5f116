/**
 * Estimates that a minority of odd observations cannot move far: medians, and the minimum covariance determinant with the
 * distances that follow from it. They know rows of numbers and nothing of series.
 *
 * <p>Start with {@link tandem.tasks.series.robust.FastMcd}.
 */
package tandem.tasks.series.robust;
