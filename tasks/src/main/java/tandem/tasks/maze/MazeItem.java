package tandem.tasks.maze;

import java.util.List;

/**
 * A maze as a stimulus.
 *
 * @param id stable within its set, such as {@code m0001}
 * @param maze with exactly one exit that can be reached
 * @param answer the index of that exit
 * @param decoy the index of the exit that a wrong advisor names: of all pairs of exits, answer and decoy are the pair
 *     with the most similar paths, and chance says which of the two is the answer
 * @param paths to each exit; the one to {@code answer} goes through no wall, every other through exactly one
 */
public record MazeItem(String id, Maze maze, int answer, int decoy, List<MazePath> paths) {
    public MazeItem {
        paths = List.copyOf(paths);
    }

    /** How hard it is to find the answer, in [0, 1); see {@link MazeDifficulty}. */
    public double difficulty() {
        return MazeDifficulty.of(paths.get(answer), maze);
    }
}
