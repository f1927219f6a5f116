package tandem.tasks.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tandem.tasks.game.GameTexts;
import tandem.tasks.picture.Explained;

/** How the advisor explains which colour it names. */
enum CardsExplanation {
    /** What the pile holds, whatever confidence is said. */
    PILE,
    /** A sentence that says nothing that the advice does not: the placebo. */
    ASSURANCE;

    private static final int TEN = 10;
    private static final GameTexts TEXTS = new GameTexts("tandem.tasks.cards.texts");

    /** The word in protocol files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(CardsExplanation::word).toList();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static CardsExplanation named(String word) {
        return values()[words().indexOf(word)];
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
