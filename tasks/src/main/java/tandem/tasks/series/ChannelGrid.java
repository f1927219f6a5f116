package tandem.tasks.series;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A number for each sample of each channel: the values of a series, or what an explanation says of them. Immutable. */
public final class ChannelGrid {

    private final double[][] values;

    /**
     * @param values one row a channel, all of the same length, one channel and one sample at least; finite
     * @throws IllegalArgumentException if they are not
     */
    public ChannelGrid(double[][] values) {
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("a series has one channel and one sample at least");
        }
        for (double[] channel : this.values) {
            if (channel.length != values[0].length || !Arrays.stream(channel).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("all channels are of one length and finite");
            }
        }
    }

    /** How many channels. */
    public int channels() {
        return values.length;
    }

    /** How many samples each channel has. */
    public int samples() {
        return values[0].length;
    }

    /** The number at a sample, both from 0. */
    public double at(int channel, int sample) {
        return values[channel][sample];
    }

    /** A copy of a channel's numbers over time. */
    public double[] channel(int channel) {
        return values[channel].clone();
    }

    /** All channels at one sample. */
    public double[] moment(int sample) {
        return Arrays.stream(values).mapToDouble(channel -> channel[sample]).toArray();
    }

    /** A copy of all numbers, one row a channel. */
    public double[][] toArray() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** All numbers in eight bytes each, channel by channel, the highest byte first. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(channels() * samples() * Double.BYTES);
        Arrays.stream(values).flatMapToDouble(Arrays::stream).forEach(bytes::putDouble);
        return bytes.array();
    }

    /** The part that lies within a window. */
    public ChannelGrid within(Window window) {
        return new ChannelGrid(IntStream.range(0, channels())
                .mapToObj(c -> Arrays.copyOfRange(values[c], window.from(), window.to()))
                .toArray(double[][]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelGrid that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return "ChannelGrid[" + channels() + "×" + samples() + "]";
    }
}
