package tandem.tasks.maze;

/**
 * How hard a maze is, from 0 to below 1: the mean of two saturating terms, steps / (steps + {@value #HALF_STEPS}) of the
 * right path and deadEnds / (deadEnds + {@value #HALF_DEAD_ENDS}) of the maze. Longer paths and more ways that end in vain
 * make human solvers slower; the halves are about what a 15 × 15 maze with four exits has, so that such a one is at
 * 0.5. The scale is Tandem's own and orders mazes; it is no probability.
 */
public final class MazeDifficulty {
    private static final int HALF_STEPS = 35;
    private static final int HALF_DEAD_ENDS = 35;

    private MazeDifficulty() {}

    /** The difficulty of a maze whose right path is {@code path}. */
    public static double of(MazePath path, Maze maze) {
        return (saturating(path.steps(), HALF_STEPS) + saturating(maze.deadEnds(), HALF_DEAD_ENDS)) / 2;
    }

    private static double saturating(int amount, int half) {
        return amount / (double) (amount + half);
    }
}
