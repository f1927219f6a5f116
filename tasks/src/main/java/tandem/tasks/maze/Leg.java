package tandem.tasks.maze;

/**
 * A straight part of a path, of which directions in words are made.
 *
 * @param heading where it goes
 * @param steps cells walked, at least 1
 */
public record Leg(Direction heading, int steps) {
    public Leg {
        Cell.require(steps >= 1, "leg of " + steps + " steps: give at least 1");
    }
}
