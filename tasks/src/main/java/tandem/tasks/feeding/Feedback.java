package tandem.tasks.feeding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are shown of the turns that they have played. */
enum Feedback {
    /** What was fed, and by how many the colony grew. */
    SUMMARY,
    /** And beside it the nearest feeding that the tree takes for better. */
    COUNTERFACTUAL,
    /** And beside it a feeding that looks like that one and knows nothing. */
    PLACEBO;

    /** The words in protocol files. */
    static List<String> words() {
        return Stream.of(values()).map(Feedback::word).toList();
    }

    static Feedback named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is told that should have been fed instead; empty where nothing is told, or nothing is better.
     *
     * @param placebos of the game
     */
    Optional<Amounts> instead(GrowthTree tree, FeedingTurn turn, PlaceboCounterfactual placebos) {
        return switch (this) {
            case SUMMARY -> Optional.empty();
            case COUNTERFACTUAL -> Counterfactuals.better(tree, turn.fed()).map(Counterfactual::to);
            case PLACEBO -> placebos.ofBetter(tree, turn.fed(), turn.number());
        };
    }
}
