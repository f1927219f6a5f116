package tandem.xai.attribution;

import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

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
        SharedStateContinuousSampler gaussian = ZigguratSampler.NormalizedGaussian.of(random::nextLong);
        return copy -> noisy(sample.values(), sd, gaussian);
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

    /** By the library's ziggurat, which is the same on every JDK, as Java's own is not. */
    private static float[] noisy(float[] values, double sd, SharedStateContinuousSampler gaussian) {
        for (int k = 0; k < values.length; k++) {
            values[k] += (float) (sd * gaussian.sample());
        }
        return values;
    }
}
