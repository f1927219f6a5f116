package tandem.protocols.design;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A stream of chance with a fixed definition: the same words give the same stream on every machine. */
public final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The stream that belongs to {@code words}: seeded with the first eight bytes of the SHA-256 over them. */
    public static Chance of(Object... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object word : words) {
                digest.update(word.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Chance(ByteBuffer.wrap(digest.digest()).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A whole number from 0 to {@code bound} − 1, each as likely. */
    public int below(int bound) {
        long limit = (1L << 32) / bound * bound;
        long draw = random.nextLong() >>> 32;
        while (draw >= limit) {
            draw = random.nextLong() >>> 32;
        }
        return (int) (draw % bound);
    }

    /** The same elements in a random order, each order as likely (Fisher–Yates). */
    public <T> List<T> shuffled(List<T> list) {
        List<T> result = new ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T moved = result.get(i);
            result.set(i, result.get(j));
            result.set(j, moved);
        }
        return result;
    }
}
