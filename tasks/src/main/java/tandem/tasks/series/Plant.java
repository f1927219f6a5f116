package tandem.tasks.series;

import java.util.List;
import java.util.stream.IntStream;
import tandem.tasks.raster.Chance;

/**
 * What makes the values of one series: two latent courses that the channels share, each channel with a mixture of its own,
 * what each channel has of its own, and the units in which it is read.
 *
 * @param main the course that all channels follow
 * @param second the course that they follow to a different extent
 * @param angles of the mixtures in radians: a channel follows {@code cos · main + sin · second}, which has variance 1
 * @param noise each channel's own, one row a channel
 * @param offsets of the channels' units
 * @param scales of the channels' units, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, seen by the generator alone
record Plant(double[] main, double[] second, double[] angles, double[][] noise, double[] offsets, double[] scales) {

    private static final double WIDEST_ANGLE = StrictMath.PI / 4;
    private static final double FARTHEST_OFFSET = 50;
    private static final double SMALLEST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 5;

    static Plant draw(SeriesDials dials, Chance chance) {
        int channels = dials.channels();
        double[] main = Driver.draw(chance).course(dials.samples());
        double[] second = Driver.draw(chance).course(dials.samples());
        double[] angles = new double[channels];
        double[] offsets = new double[channels];
        double[] scales = new double[channels];
        double[][] noise = new double[channels][dials.samples()];
        for (int c = 0; c < channels; c++) {
            angles[c] = chance.uniform(-WIDEST_ANGLE, WIDEST_ANGLE);
            offsets[c] = chance.uniform(-FARTHEST_OFFSET, FARTHEST_OFFSET);
            scales[c] = chance.uniform(SMALLEST_SCALE, LARGEST_SCALE);
            for (int t = 0; t < dials.samples(); t++) {
                noise[c][t] = dials.noise() * chance.normal();
            }
        }
        return new Plant(main, second, angles, noise, offsets, scales);
    }

    int channels() {
        return angles.length;
    }

    int samples() {
        return noise[0].length;
    }

    /** What a channel follows, without what it has of its own, where the main course is changed by so much. */
    double shared(int channel, int sample, double change) {
        return StrictMath.cos(angles[channel]) * (main[sample] + change)
                + StrictMath.sin(angles[channel]) * second[sample];
    }

    /** All channels where the main course is changed by {@code change}, one number a sample; before units. */
    double[][] values(double[] change) {
        double[][] values = new double[channels()][samples()];
        for (int c = 0; c < channels(); c++) {
            for (int t = 0; t < samples(); t++) {
                values[c][t] = shared(c, t, change[t]) + noise[c][t];
            }
        }
        return values;
    }

    /** The series in the channels' units. */
    Series read(double[][] values) {
        double[][] read = new double[channels()][samples()];
        for (int c = 0; c < channels(); c++) {
            for (int t = 0; t < samples(); t++) {
                read[c][t] = offsets[c] + scales[c] * values[c][t];
            }
        }
        List<String> names =
                IntStream.range(0, channels()).mapToObj(c -> "c" + (c + 1)).toList();
        return new Series(names, new ChannelGrid(read));
    }
}
