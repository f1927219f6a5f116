package tandem.tasks.series;

/**
 * How series are to be made.
 *
 * @param channels {@value #LEAST_CHANNELS} to {@value #MOST_CHANNELS}
 * @param samples of each channel, {@value #WINDOWS} windows to {@value #MOST_SAMPLES}
 * @param window samples of the marked window, {@value #SHORTEST_WINDOW} or more
 * @param strength how far causes reach, from 0.1 (hardly to be seen) to 1 (plain)
 * @param noise standard deviation of what each channel has of its own, against 1 of what it shares; 0.05 to 1
 * @param novelty share of natural novelty among the normal windows, from 0 to 1
 */
public record SeriesDials(int channels, int samples, int window, double strength, double noise, double novelty) {

    private static final int LEAST_CHANNELS = 3;
    private static final int MOST_CHANNELS = 8;
    private static final int MOST_SAMPLES = 2000;
    private static final int SHORTEST_WINDOW = 24;
    private static final int WINDOWS = 4;
    private static final double USUAL_STRENGTH = 0.5;
    private static final double USUAL_NOISE = 0.25;
    private static final double USUAL_NOVELTY = 0.5;

    public SeriesDials {
        require(
                channels >= LEAST_CHANNELS && channels <= MOST_CHANNELS,
                channels + " channels: give from " + LEAST_CHANNELS + " to " + MOST_CHANNELS);
        require(window >= SHORTEST_WINDOW, "a window of " + window + " samples: give " + SHORTEST_WINDOW + " or more");
        require(
                samples >= WINDOWS * window && samples <= MOST_SAMPLES,
                samples + " samples: give from " + WINDOWS * window + ", " + WINDOWS + " windows, to " + MOST_SAMPLES);
        require(strength >= 0.1 && strength <= 1, "a strength of " + strength + ": give from 0.1 to 1");
        require(noise >= 0.05 && noise <= 1, "a noise of " + noise + ": give from 0.05 to 1");
        require(novelty >= 0 && novelty <= 1, "a share of novelty of " + novelty + ": give from 0 to 1");
    }

    /** Four channels of 240 samples with a window of 40, of medium strength. */
    public static SeriesDials usual() {
        return new SeriesDials(4, 240, 40, USUAL_STRENGTH, USUAL_NOISE, USUAL_NOVELTY);
    }

    /** The same with other channels. */
    public SeriesDials withChannels(int other) {
        return new SeriesDials(other, samples, window, strength, noise, novelty);
    }

    /** The same with another strength. */
    public SeriesDials withStrength(double other) {
        return new SeriesDials(channels, samples, window, other, noise, novelty);
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("series with " + what);
        }
    }
}
