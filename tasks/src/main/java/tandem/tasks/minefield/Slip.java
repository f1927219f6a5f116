package tandem.tasks.minefield;

/**
 * A number that an impaired advisor may overlook, and what comes of it.
 *
 * @param number the cell with the number
 * @param misled the hidden cell whose probability changes most; the first in reading order among equals
 * @param change of that probability, believed less true, in [−1, 1] and not 0
 * @param believed the probabilities without the number
 */
public record Slip(Cell number, Cell misled, double change, MineProbabilities believed) {}
