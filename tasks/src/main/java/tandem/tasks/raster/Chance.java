package tandem.tasks.raster;

import java.util.SplittableRandom;

/**
 * Random draws that are the same in every Java release: built on the 64-bit stream of {@link SplittableRandom} alone,
 * since the algorithms of its bounded and Gaussian draws are not fixed by its specification.
 */
public final class Chance {
    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom stream;

    /** @param seed the same draws for the same seed */
    public Chance(long seed) {
        this.stream = new SplittableRandom(seed);
    }

    /** A seed for the {@code index}-th of many streams that belong to {@code seed}; neighbours are unrelated. */
    public static long seed(long seed, long index) {
        return mix(mix(seed) + index);
    }

    /** A fresh seed for a stream of its own. */
    public long seed() {
        return stream.nextLong();
    }

    /** Uniform in [{@code low}, {@code high}). */
    public double uniform(double low, double high) {
        return low + (high - low) * ((stream.nextLong() >>> 11) * UNIT);
    }

    /** Uniform in 0 … {@code count} − 1. */
    public int index(int count) {
        return (int) uniform(0, count);
    }

    /** True with the given probability. */
    public boolean happens(double probability) {
        return uniform(0, 1) < probability;
    }

    /** Standard normal (Box and Muller 1958). */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(0, 1)));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(0, 1));
    }

    private static long mix(long bits) {
        long z = (bits + 0x9E3779B97F4A7C15L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
