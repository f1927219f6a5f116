package tandem.protocols.study;

import java.util.OptionalInt;

/**
 * How many different ones there are of something over participants.
 *
 * @param count so many, met in turn; empty where everybody has one of their own
 */
public record Variants(OptionalInt count) {

    /** The same for all. */
    public static final Variants ONE = of(1);

    /** Everybody has one of their own. */
    public static final Variants EACH = new Variants(OptionalInt.empty());

    /** So many, at least one. */
    public static Variants of(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("one or more, not " + count);
        }
        return new Variants(OptionalInt.of(count));
    }

    /** Whether all have the same. */
    public boolean same() {
        return equals(ONE);
    }

    /** Which of them a slot has, from 0. */
    public int in(int slot) {
        return count.isPresent() ? slot % count.getAsInt() : slot;
    }
}
