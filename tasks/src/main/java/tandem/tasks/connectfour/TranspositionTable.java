package tandem.tasks.connectfour;

/** Bounds of values by position; a newer entry takes the place of an older one with the same hash. */
final class TranspositionTable {
    /** The fraction of the golden ratio: multiplying by it spreads keys (Knuth, TAOCP 3, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int shift;
    private final long[] keys;
    private final byte[] lower;
    private final byte[] upper;

    /** @param bits of the number of entries, 2^{@code bits} */
    TranspositionTable(int bits) {
        shift = Long.SIZE - bits;
        keys = new long[1 << bits];
        lower = new byte[1 << bits];
        upper = new byte[1 << bits];
    }

    /** What the value is at least; {@code otherwise} if not known. */
    int lower(long key, int otherwise) {
        int slot = slot(key);
        return keys[slot] == key ? Math.max(lower[slot], otherwise) : otherwise;
    }

    /** What the value is at most; {@code otherwise} if not known. */
    int upper(long key, int otherwise) {
        int slot = slot(key);
        return keys[slot] == key ? Math.min(upper[slot], otherwise) : otherwise;
    }

    /** Keeps that the value is at least {@code value}. */
    void atLeast(long key, int value) {
        lower[taken(key)] = (byte) value;
    }

    /** Keeps that the value is at most {@code value}. */
    void atMost(long key, int value) {
        upper[taken(key)] = (byte) value;
    }

    private int taken(long key) {
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            lower[slot] = Byte.MIN_VALUE;
            upper[slot] = Byte.MAX_VALUE;
        }
        return slot;
    }

    private int slot(long key) {
        return (int) (key * GOLDEN >>> shift);
    }
}
