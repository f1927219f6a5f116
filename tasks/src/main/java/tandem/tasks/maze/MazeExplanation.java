package tandem.tasks.maze;

import java.util.List;
import java.util.stream.Collectors;
import tandem.tasks.game.ExplanationNames;
import tandem.tasks.game.GameTexts;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.picture.Explained;

/** How the advisor explains why it names an exit (path, first half and words as in Vasconcelos et al. 2023). */
enum MazeExplanation {
    /** Its whole path: who follows it finds whether it goes through a wall. */
    PATH,
    /** The first half of its path. */
    PARTIAL_PATH,
    /** Its whole path in words. */
    DIRECTIONS,
    /** A ring around the exit, which says nothing that the advice does not: the placebo of what is drawn. */
    RING,
    /** A sentence that says nothing that the advice does not: the placebo of what is said. */
    ASSURANCE;

    private static final double HALF = 0.5;
    private static final GameTexts TEXTS = new GameTexts(MazeExplanation.class);
    private static final ExplanationNames<MazeExplanation> NAMES = new ExplanationNames<>(MazeExplanation.class);

    /** The words in protocol files. */
    static List<String> words() {
        return NAMES.words();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static MazeExplanation named(String word) {
        return NAMES.named(word);
    }

    /** Why {@code exit} of an item is named. */
    Explained of(MazeItem item, int exit) {
        MazePicture picture = new MazePicture(item.maze());
        MazePath path = item.paths().get(exit);
        return switch (this) {
            case PATH -> Explained.Layer.of(picture.path(path));
            case PARTIAL_PATH -> Explained.Layer.of(picture.path(path.first(HALF)));
            case RING -> Explained.Layer.of(picture.ring(exit));
            case DIRECTIONS ->
                new Explained.Words(TEXTS.each(in -> in.text(
                        "directions",
                        path.legs().stream()
                                .map(leg -> in.text(leg.heading().id(), leg.steps()))
                                .collect(Collectors.joining(", ")))));
            case ASSURANCE -> new Explained.Words(TEXTS.each(in -> in.text("assurance", OptionLetters.capital(exit))));
        };
    }
}
