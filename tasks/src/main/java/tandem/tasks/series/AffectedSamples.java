package tandem.tasks.series;

import java.util.BitSet;

/**
 * Which samples of which channels a cause has changed: the truth that an explanation is held against.
 *
 * @param channels how many the series has
 * @param samples how many each channel has
 * @param cells set at {@code channel × samples + sample}
 */
public record AffectedSamples(int channels, int samples, BitSet cells) {

    public AffectedSamples {
        cells = (BitSet) cells.clone();
        if (cells.length() > channels * samples) {
            throw new IllegalArgumentException("affected samples lie outside of " + channels + " × " + samples);
        }
    }

    /** None, as in a normal window. */
    public static AffectedSamples none(int channels, int samples) {
        return new AffectedSamples(channels, samples, new BitSet());
    }

    /** A run of one channel. */
    public static AffectedSamples run(int channels, int samples, int channel, Window run) {
        BitSet cells = new BitSet(channels * samples);
        cells.set(channel * samples + run.from(), channel * samples + run.to());
        return new AffectedSamples(channels, samples, cells);
    }

    /** Whether the cause has changed this sample, both from 0. */
    public boolean at(int channel, int sample) {
        return cells.get(channel * samples + sample);
    }

    /** A copy. */
    @Override
    public BitSet cells() {
        return (BitSet) cells.clone();
    }
}
