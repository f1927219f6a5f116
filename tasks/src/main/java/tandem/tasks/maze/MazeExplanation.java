package tandem.tasks.maze;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tandem.xai.rendering.Heatmap;

/** How the advisor explains why it names an exit. */
enum MazeExplanation {
    /** Its whole path: who follows it finds whether it goes through a wall. */
    PATH,
    /** The first half of its path. */
    PARTIAL_PATH,
    /** A ring around the exit, which says nothing that the advice does not: the placebo. */
    RING;

    private static final double HALF = 0.5;

    /** The word in protocol files. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The explanation of that word. */
    static Optional<MazeExplanation> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What is laid over the picture of an item to explain why {@code exit} is named. */
    Heatmap drawn(MazeItem item, int exit) {
        MazePicture picture = new MazePicture(item.maze());
        MazePath path = item.paths().get(exit);
        return switch (this) {
            case PATH -> picture.path(path);
            case PARTIAL_PATH -> picture.path(path.first(HALF));
            case RING -> picture.ring(exit);
        };
    }
}
