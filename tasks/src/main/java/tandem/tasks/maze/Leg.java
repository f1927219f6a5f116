package tandem.tasks.maze;

/**
 * A straight part of a path, of which directions in words are made.
 *
 * @param turn the turn before it; none before the first
 * @param heading where it goes
 * @param steps cells walked, at least 1
 */
public record Leg(Turn turn, Direction heading, int steps) {
    public Leg {
        Cell.require(steps >= 1, "leg of " + steps + " steps: give at least 1");
    }
}
