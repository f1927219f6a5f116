package tandem.tasks.cards;

import java.util.List;
import tandem.tasks.game.ExplanationNames;
import tandem.tasks.game.GameTexts;
import tandem.tasks.picture.Explained;

/** How the advisor explains which colour it names. */
enum CardsExplanation {
    /** What the pile holds, whatever confidence is said. */
    PILE,
    /** A sentence that says nothing that the advice does not: the placebo. */
    ASSURANCE;

    private static final int TEN = 10;
    private static final GameTexts TEXTS = new GameTexts(CardsExplanation.class);
    private static final ExplanationNames<CardsExplanation> NAMES = new ExplanationNames<>(CardsExplanation.class);

    /** The words in protocol files. */
    static List<String> words() {
        return NAMES.words();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static CardsExplanation named(String word) {
        return NAMES.named(word);
    }

    /** Why a colour of an item is named. */
    Explained of(CardItem item) {
        return new Explained.Words(
                switch (this) {
                    case PILE -> TEXTS.each(in -> in.text("pile", item.redInTen(), TEN - item.redInTen()));
                    case ASSURANCE -> TEXTS.each(in -> in.text("assurance"));
                });
    }
}
