package tandem.protocols.design;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Yoked slots: one leads, and its partners are shown the very same sequence, so that they differ in their treatment and in
 * nothing that they see.
 *
 * <ul>
 *   <li>{@link #pairs()}: slots 2k and 2k + 1 are partners; the even one leads.
 *   <li>{@link #arms(int) arms(n)}: every n slots that follow one another are an arm. The first arm leads, and slot s of
 *       any later arm is yoked to slot s mod n.
 * </ul>
 *
 * <p>Church, R. M. (1964). Systematic effect of random error in the yoked control design. <i>Psychological Bulletin</i>, 62,
 * 122–131. He warns that where the leader's own answers make the sequence, people who differ can make leaders and partners
 * differ too; here the sequence is laid down before anyone answers.
 *
 * @param kind how partners are found
 * @param arm number of slots in an arm; 2 for pairs
 */
public record YokedOrder(Kind kind, int arm) {

    /** How partners are found. */
    public enum Kind {
        /** Slot 2k + 1 is yoked to slot 2k. */
        PAIRS,
        /** Slot s is yoked to slot s mod n. */
        ARMS
    }

    public YokedOrder {
        if (arm < 1) {
            throw new DesignException("order yoked: an arm cannot have " + arm + " slots", "give an arm at least one");
        }
        if (kind == Kind.PAIRS && arm != 2) {
            throw new DesignException("order yoked: a pair cannot have " + arm + " slots", "take 2, or take arms");
        }
    }

    /** Neighbours are partners. */
    public static YokedOrder pairs() {
        return new YokedOrder(Kind.PAIRS, 2);
    }

    /** Slots of later arms are yoked to those of the first arm, one by one. */
    public static YokedOrder arms(int slots) {
        return new YokedOrder(Kind.ARMS, slots);
    }

    /** The slot whose sequence {@code slot} takes: its own if it leads. */
    public int leader(int slot) {
        if (slot < 0) {
            throw new DesignException("order yoked: there is no slot " + slot, "count slots from 0");
        }
        return kind == Kind.PAIRS ? slot - slot % 2 : slot % arm;
    }

    /** The slot that {@code slot} is yoked to; empty if it leads. */
    public OptionalInt yokedTo(int slot) {
        int leader = leader(slot);
        return leader == slot ? OptionalInt.empty() : OptionalInt.of(leader);
    }

    /** The sequence of {@code slot}, where {@code sequences} gives that of each leader. */
    public <T> List<T> sequence(int slot, IntFunction<List<T>> sequences) {
        return sequences.apply(leader(slot));
    }
}
