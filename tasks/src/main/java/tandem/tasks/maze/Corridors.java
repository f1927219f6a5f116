package tandem.tasks.maze;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * A spanning tree of each region by a random depth-first walk (the “recursive backtracker”, whose corridors are long and
 * winding; see Buck, Mazes for Programmers, 2015).
 */
final class Corridors {
    private Corridors() {}

    /** The sum of open sides of each cell, as in {@link Maze#rows()}. */
    static int[] carve(Grid grid, int[] owner, List<Integer> seeds, Chance chance) {
        int[] open = new int[grid.cells()];
        boolean[] seen = new boolean[grid.cells()];
        for (int seed : seeds) {
            Deque<Integer> trail = new ArrayDeque<>(List.of(seed));
            seen[seed] = true;
            while (!trail.isEmpty()) {
                int cell = trail.peek();
                Direction[] ways = new Direction[4];
                int count = 0;
                for (Direction direction : Direction.values()) {
                    int next = grid.neighbour(cell, direction);
                    if (next >= 0 && !seen[next] && owner[next] == owner[cell]) {
                        ways[count++] = direction;
                    }
                }
                if (count == 0) {
                    trail.pop();
                } else {
                    Door door = new Door(cell, ways[chance.below(count)]);
                    door.open(grid, open);
                    int next = grid.neighbour(cell, door.direction());
                    seen[next] = true;
                    trail.push(next);
                }
            }
        }
        return open;
    }
}
