package tandem.tasks.series.detection;

import java.util.Arrays;
import java.util.stream.IntStream;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Series;
import tandem.tasks.series.Window;
import tandem.tasks.series.robust.FastMcd;
import tandem.tasks.series.robust.Medians;
import tandem.tasks.series.robust.Scatter;

/**
 * How the channels of a series belong together where it is normal: their robust centre and covariance over the samples outside
 * of a window, and how much each channel changes from one sample to the next.
 */
public final class Coupling {

    private static final FastMcd ESTIMATE = new FastMcd(0.75, 20, 1);
    private static final int MOST_ROWS = 400;

    private final double[] medians;
    private final double[] deviations;
    private final double[] steps;
    private final Scatter scatter;

    private Coupling(double[] medians, double[] deviations, double[] steps, Scatter scatter) {
        this.medians = medians;
        this.deviations = deviations;
        this.steps = steps;
        this.scatter = scatter;
    }

    /**
     * Learns it; of long series, from samples evenly apart.
     *
     * @param window that is left out
     * @throws IllegalArgumentException with the channel, if one hardly ever changes or follows from others, or if there are
     *     too few samples
     */
    public static Coupling outside(Window window, Series series) {
        ChannelGrid values = series.values();
        int channels = values.channels();
        int[] history = IntStream.range(0, values.samples())
                .filter(t -> !window.holds(t))
                .toArray();
        double[] medians = new double[channels];
        double[] deviations = new double[channels];
        double[] steps = new double[channels];
        for (int c = 0; c < channels; c++) {
            int channel = c;
            double[] own = Arrays.stream(history)
                    .mapToDouble(t -> values.at(channel, t))
                    .toArray();
            medians[c] = Medians.median(own);
            deviations[c] = Medians.deviation(own);
            steps[c] = Medians.deviation(Arrays.stream(history)
                    .filter(t -> t > 0 && !window.holds(t - 1))
                    .mapToDouble(t -> values.at(channel, t) - values.at(channel, t - 1))
                    .toArray());
            if (!(deviations[c] > 0) || !(steps[c] > 0)) {
                throw new IllegalArgumentException(
                        "channel “" + series.channels().get(c)
                                + "” stays at one value for half of the time or more outside of the window — leave it out");
            }
        }
        int stride = (history.length + MOST_ROWS - 1) / MOST_ROWS;
        Coupling units = new Coupling(medians, deviations, steps, null);
        double[][] rows = IntStream.range(0, history.length)
                .filter(i -> i % stride == 0)
                .mapToObj(i -> units.standardised(values.moment(history[i])))
                .toArray(double[][]::new);
        return new Coupling(medians, deviations, steps, ESTIMATE.estimate(rows));
    }

    /**
     * How far each sample of a window lies from what the other channels say of it, in standard deviations; signed, one row a
     * channel.
     */
    public double[][] residuals(ChannelGrid values, Window window) {
        return columns(values, window, scatter::residuals);
    }

    /** What each sample of a window adds to the squared Mahalanobis distance of its moment. */
    public double[][] shares(ChannelGrid values, Window window) {
        return columns(values, window, scatter::shares);
    }

    /** The steps of a window's samples, each from the sample before, against what is usual for the channel. */
    public double[][] steps(ChannelGrid values, Window window) {
        double[][] relative = new double[values.channels()][window.length()];
        for (int c = 0; c < values.channels(); c++) {
            for (int t = window.from(); t < window.to(); t++) {
                double step = t == 0 ? values.at(c, 1) - values.at(c, 0) : values.at(c, t) - values.at(c, t - 1);
                relative[c][t - window.from()] = step / steps[c];
            }
        }
        return relative;
    }

    /**
     * How unlike two windows of one length are: the mean squared Mahalanobis distance between their moments, first to first
     * and so on.
     */
    public double squaredDistance(ChannelGrid values, Window one, Window other) {
        double sum = 0;
        for (int k = 0; k < one.length(); k++) {
            sum += scatter.squaredDistance(
                    standardised(values.moment(one.from() + k)), standardised(values.moment(other.from() + k)));
        }
        return sum / one.length();
    }

    private interface OfMoment {
        double[] of(double[] moment);
    }

    private double[][] columns(ChannelGrid values, Window window, OfMoment what) {
        double[][] grid = new double[values.channels()][window.length()];
        for (int t = window.from(); t < window.to(); t++) {
            double[] column = what.of(standardised(values.moment(t)));
            for (int c = 0; c < column.length; c++) {
                grid[c][t - window.from()] = column[c];
            }
        }
        return grid;
    }

    private double[] standardised(double[] moment) {
        Arrays.setAll(moment, c -> (moment[c] - medians[c]) / deviations[c]);
        return moment;
    }
}
