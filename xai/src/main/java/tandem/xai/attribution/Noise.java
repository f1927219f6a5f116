package tandem.xai.attribution;

import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Gaussian noise on an input.
 *
 * @param size standard deviation
 * @param unit of the size
 */
public record Noise(double size, Unit unit) {

    /** What a standard deviation is measured in. */
    public enum Unit {
        /** Normalised units of the network's input. */
        NORMALISED,
        /** The distance between the input's least and greatest number. */
        RANGE
    }

    public Noise {
        if (!(size >= 0)) {
            throw new IllegalArgumentException("a standard deviation is 0 or more, not " + size);
        }
    }

    /** In normalised units. */
    public static Noise normalised(double size) {
        return new Noise(size, Unit.NORMALISED);
    }

    /** As a share of the input's range. */
    public static Noise ofRange(double share) {
        return new Noise(share, Unit.RANGE);
    }

    /** The word in parameters. */
    public String word() {
        return size + (unit == Unit.RANGE ? "-of-range" : "");
    }

    /** Noisy copies of the sample; each call takes the next numbers of the stream. */
    public IntFunction<float[]> copies(Sample sample, SplittableRandom random) {
        double sd = sd(sample);
        return copy -> noisy(sample.values(), sd, random);
    }

    double sd(Sample sample) {
        if (unit == Unit.NORMALISED) {
            return size;
        }
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : sample.values()) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return size * (most - least);
    }

    /** Marsaglia's polar method: pairs of independent Gaussians, the same on every machine. */
    static float[] noisy(float[] values, double sd, SplittableRandom random) {
        for (int k = 0; k < values.length; k += 2) {
            double u;
            double v;
            double square;
            do {
                u = 2 * random.nextDouble() - 1;
                v = 2 * random.nextDouble() - 1;
                square = u * u + v * v;
            } while (square >= 1 || square == 0);
            double length = sd * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            values[k] += (float) (u * length);
            if (k + 1 < values.length) {
                values[k + 1] += (float) (v * length);
            }
        }
        return values;
    }
}
