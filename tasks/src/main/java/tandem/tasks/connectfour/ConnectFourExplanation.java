package tandem.tasks.connectfour;

import java.util.List;
import tandem.tasks.game.ExplanationNames;
import tandem.tasks.game.GameTexts;
import tandem.tasks.picture.Explained;

/** How the advisor explains why it names a column. */
enum ConnectFourExplanation {
    /** What it holds each move to be worth. */
    MOVE_VALUES,
    /** The moves that it expects, drawn: who follows them finds whether the other side could do better. */
    LINE,
    /** The four that it counts on. */
    THREATS,
    /** The moves that it expects, in words. */
    REASONS,
    /** A ring above the column, which says nothing that the advice does not: the placebo of what is drawn. */
    RING,
    /** A sentence that says nothing that the advice does not: the placebo of what is said. */
    ASSURANCE;

    private static final GameTexts TEXTS = new GameTexts(ConnectFourExplanation.class);
    private static final ExplanationNames<ConnectFourExplanation> NAMES =
            new ExplanationNames<>(ConnectFourExplanation.class);

    /** The words in protocol files. */
    static List<String> words() {
        return NAMES.words();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static ConnectFourExplanation named(String word) {
        return NAMES.named(word);
    }

    /** Whether it says something in every position: the others are of a win that the mover can force. */
    boolean ofAnyPosition() {
        return this == MOVE_VALUES || this == RING || this == ASSURANCE;
    }

    /** Why {@code column} of an item is named. */
    Explained of(ConnectFourItem item, int column) {
        ConnectFourPicture picture = new ConnectFourPicture(item.position());
        return switch (this) {
            case LINE -> Explained.Layer.of(picture.line(item.line(column)));
            case THREATS -> Explained.Layer.of(picture.rings(item.line(column).four()));
            case REASONS ->
                new Explained.Words(
                        TEXTS.each(in -> reasons(in, item.line(column).columns())));
            case MOVE_VALUES, RING, ASSURANCE -> of(picture, item.believed(column), column);
        };
    }

    /**
     * Why {@code column} is named in a turn.
     *
     * @throws IllegalArgumentException unless it is {@linkplain #ofAnyPosition of any position}
     */
    Explained of(ConnectFourTurn turn, int column) {
        return of(new ConnectFourPicture(turn.at().position()), turn.values().exchanging(column, turn.best()), column);
    }

    private Explained of(ConnectFourPicture picture, Analysis believed, int column) {
        return switch (this) {
            case MOVE_VALUES -> Explained.Layer.of(picture.values(believed.values()));
            case RING -> Explained.Layer.of(picture.ring(column));
            case ASSURANCE -> new Explained.Words(TEXTS.each(in -> in.text("assurance", column)));
            case LINE, THREATS, REASONS ->
                throw new IllegalArgumentException(
                        this + " explains a win that can be forced; give an explanation of any position");
        };
    }

    private static String reasons(GameTexts.In in, List<Integer> columns) {
        StringBuilder said = new StringBuilder(in.text("first", columns.get(0), columns.get(1)));
        for (int i = 2; i + 1 < columns.size(); i += 2) {
            said.append(' ').append(in.text("then", columns.get(i), columns.get(i + 1)));
        }
        return said.append(' ')
                .append(in.text("four", columns.get(columns.size() - 1)))
                .toString();
    }
}
