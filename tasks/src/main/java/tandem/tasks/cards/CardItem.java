package tandem.tasks.cards;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * A pile, a glimpse of it, and the card that is drawn.
 *
 * @param id stable within its set, such as {@code c001}
 * @param redInTen red cards among ten of the pile, 1 to 9 but not 5
 * @param shift per cent of the seen cards by which their mixture is off that of the pile, one way or the other
 * @param seen the cards that are seen, true for a red one, in the order in which they lie
 * @param red whether the drawn card is red
 */
record CardItem(String id, int redInTen, int shift, List<Boolean> seen, boolean red) {

    /** The odds of a calibrated confidence are multiplied in the exponent; see {@link #confidenceInRed}. */
    private static final double TEN = 10;

    CardItem {
        seen = List.copyOf(seen);
    }

    /**
     * An item.
     *
     * @param cards that are seen
     * @param more whether too many red ones are seen, where the mixture is off
     * @param chance of the order
     */
    static CardItem of(String id, Pile pile, int cards, boolean more, boolean red, Chance chance) {
        double share = pile.redInTen() / TEN + (more ? 1 : -1) * pile.shift() / 100.0;
        int reds = (int) Math.max(0, Math.min(cards, Math.floor(share * cards + 0.5)));
        List<Boolean> seen = new ArrayList<>();
        for (int card = 0; card < cards; card++) {
            seen.add(card < reds);
        }
        return new CardItem(id, pile.redInTen(), pile.shift(), chance.shuffled(seen), red);
    }

    /** What a pile holds, and how far a glimpse of it is off. */
    record Pile(int redInTen, int shift) {}

    /** From 0, where nearly all cards are of one colour, to 1, where as many are red as black. */
    double difficulty() {
        return 1 - Math.abs(redInTen - TEN / 2) / (TEN / 2);
    }

    /**
     * How sure one says to be that the card is red whose log odds are {@code calibration} times those of the pile (the one
     * parameter of a calibration that is linear in the log odds; Platt 1999), in whole per cent.
     */
    double confidenceInRed(double calibration) {
        double share = redInTen / TEN;
        double odds = StrictMath.pow(share / (1 - share), calibration);
        return Math.round(100 * odds / (1 + odds)) / 100.0;
    }
}
