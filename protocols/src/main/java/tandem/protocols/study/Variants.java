package tandem.protocols.study;

import java.math.BigInteger;
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

    /**
     * Which of them a slot has, from 0. They are met in turn, and one is passed over whenever turns begin to repeat, so that
     * over {@code period × count} slots each is met once with everything that comes round every {@code period} slots.
     */
    public int in(int slot, int period) {
        if (count.isEmpty()) {
            return slot;
        }
        int common = BigInteger.valueOf(period)
                .gcd(BigInteger.valueOf(count.getAsInt()))
                .intValue();
        int repeats = period / common * count.getAsInt();
        return (slot + slot / repeats) % count.getAsInt();
    }

    /** Slots after which they were crossed with all that comes round every {@code period} slots. */
    public int period(int period) {
        return count.orElse(1) * period;
    }
}
