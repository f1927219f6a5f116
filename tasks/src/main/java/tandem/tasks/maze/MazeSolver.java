package tandem.tasks.maze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The truth about a maze, by breadth-first search (Moore 1959) from the start. */
public final class MazeSolver {
    private MazeSolver() {}

    /** The indices of the exits that can be reached, ascending. */
    public static List<Integer> reachable(Maze maze) {
        Cell[] from = search(maze);
        List<Integer> reached = new ArrayList<>();
        for (int i = 0; i < maze.exits().size(); i++) {
            if (from[index(maze, maze.exits().get(i).cell())] != null) {
                reached.add(i);
            }
        }
        return reached;
    }

    /** A shortest path from the start to the cell of exit {@code exit}; empty where walls part them. */
    public static Optional<MazePath> path(Maze maze, int exit) {
        Cell.require(
                exit >= 0 && exit < maze.exits().size(),
                "exit " + exit + ": give one from 0 to " + (maze.exits().size() - 1));
        Cell[] from = search(maze);
        List<Cell> cells = new ArrayList<>();
        Cell at = maze.exits().get(exit).cell();
        while (from[index(maze, at)] != null && !at.equals(maze.start())) {
            cells.add(at);
            at = from[index(maze, at)];
        }
        if (!at.equals(maze.start())) {
            return Optional.empty();
        }
        cells.add(at);
        Collections.reverse(cells);
        return Optional.of(new MazePath(cells));
    }

    /** For each cell, row by row, the one before it on a shortest path; itself for the start, null if out of reach. */
    private static Cell[] search(Maze maze) {
        Cell[] from = new Cell[maze.width() * maze.height()];
        from[index(maze, maze.start())] = maze.start();
        Deque<Cell> queue = new ArrayDeque<>(List.of(maze.start()));
        while (!queue.isEmpty()) {
            Cell cell = queue.remove();
            for (Direction direction : Direction.values()) {
                Cell next = cell.step(direction);
                if (maze.open(cell, direction) && from[index(maze, next)] == null) {
                    from[index(maze, next)] = cell;
                    queue.add(next);
                }
            }
        }
        return from;
    }

    private static int index(Maze maze, Cell cell) {
        return cell.y() * maze.width() + cell.x();
    }
}
