package tandem.tasks.minefield;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tandem.tasks.game.GameTexts;
import tandem.tasks.picture.Explained;

/** How the advisor explains why it names a cell. Wrong advice has misread a number, and so have all that explain it. */
enum MinefieldExplanation {
    /** How probable it takes mines to be: who reckons with the number finds that they do not agree with it. */
    PROBABILITIES,
    /** The numbers from which it follows, and the hidden cells that they speak of: as the misread number stands, it does not. */
    CONSTRAINTS,
    /** How it follows from the numbers, step by step: the misread number is told as it was read. */
    REASONS,
    /** A ring around the cell, which says nothing that the advice does not: the placebo of what is drawn. */
    RING,
    /** A sentence that says nothing that the advice does not: the placebo of what is said. */
    ASSURANCE;

    private static final GameTexts TEXTS = new GameTexts("tandem.tasks.minefield.texts");

    /** The word in protocol files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(MinefieldExplanation::word).toList();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static MinefieldExplanation named(String word) {
        return values()[words().indexOf(word)];
    }

    /** Why a marked cell is named. */
    Explained of(MinefieldItem item, int option) {
        MinefieldPicture picture = MinefieldPicture.of(item);
        Belief belief = item.belief(option);
        return switch (this) {
            case PROBABILITIES ->
                Explained.Layer.of(picture.probabilities(belief.read().mines()));
            case CONSTRAINTS -> Explained.Layer.of(picture.constraints(belief));
            case REASONS ->
                new Explained.Words(TEXTS.each(in -> new Reasons(in, item.marked()).of(belief.reckoning())));
            case RING -> Explained.Layer.of(picture.ring(item.marked().get(option)));
            case ASSURANCE ->
                new Explained.Words(TEXTS.each(
                        in -> in.text("assurance", MinefieldGame.letter(option).toUpperCase(Locale.ROOT))));
        };
    }
}
