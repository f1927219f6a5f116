package tandem.tasks.maze;

/**
 * An advisor that knows the answer and is wrong when told to be. A wrong answer is the item's decoy with a path that goes
 * through one wall, somewhere off its ends. Right and wrong paths follow the same distribution, since chance alone says which
 * of the two exits is the answer once both paths stand: nothing but the walls tells them apart.
 */
public final class MazeAdvisor {
    private MazeAdvisor() {}

    /** The right answer, or the wrong one. */
    public static MazeAdvice advise(MazeItem item, boolean correct) {
        int exit = correct ? item.answer() : item.decoy();
        return new MazeAdvice(exit, item.paths().get(exit), correct);
    }
}
