package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;

/**
 * A way from cell to neighbouring cell, whether or not walls stand in it.
 *
 * @param cells in walking order, at least one
 */
public record MazePath(List<Cell> cells) {

    /** @throws IllegalArgumentException if it is empty or jumps */
    public MazePath {
        cells = List.copyOf(cells);
        Cell.require(!cells.isEmpty(), "path: give at least one cell");
        for (int i = 1; i < cells.size(); i++) {
            cells.get(i - 1).to(cells.get(i));
        }
    }

    /** How many steps, one less than cells. */
    public int steps() {
        return cells.size() - 1;
    }

    /** How often the direction changes. */
    public int turns() {
        return Math.max(0, legs().size() - 1);
    }

    /** The path as directions, in walking order; empty for a path of one cell. */
    public List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (int step = 0; step < steps(); step++) {
            Direction heading = cells.get(step).to(cells.get(step + 1));
            Leg last = legs.isEmpty() ? null : legs.get(legs.size() - 1);
            if (last != null && last.heading() == heading) {
                legs.set(legs.size() - 1, new Leg(heading, last.steps() + 1));
            } else {
                legs.add(new Leg(heading, 1));
            }
        }
        return legs;
    }

    /**
     * The beginning of the path.
     *
     * @param share of its steps, in (0, 1], rounded to whole steps, at least one
     */
    public MazePath first(double share) {
        return new MazePath(cells.subList(0, part(share) + 1));
    }

    private int part(double share) {
        Cell.require(share > 0 && share <= 1, "share " + share + " of a path: give a value in (0, 1]");
        return Math.min(steps(), Math.max(1, (int) (share * steps() + 0.5)));
    }
}
