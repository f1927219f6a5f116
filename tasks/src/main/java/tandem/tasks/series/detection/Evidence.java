package tandem.tasks.series.detection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.robust.Medians;

/**
 * What speaks for each cause, sample by sample: for each cause, the numbers of a channel sum to the channel's measure of that
 * cause, exactly.
 *
 * <p>Residuals, in standard deviations from what the other channels say, are parted into a running median, which keeps what
 * lasts, and the rest, which keeps what is short. Measured are
 * <ul>
 *   <li>spike: how large the rest is, {@code (Σ|e|⁶)^(1/6)}, close to the largest;
 *   <li>drift: how much the running median is like a ramp from some onset to the end of the window;
 *   <li>dropout: the likelihood ratio of steps half as large as usual, over the stretch where it is largest (Page 1954);
 *   <li>coupling loss: the mean square of the running median;
 *   <li>normal: what speaks against it, each sample's share of the mean squared Mahalanobis distance.
 * </ul>
 */
public final class Evidence {

    private static final int REACH = 4;
    private static final double NORM = 6;
    private static final int ONSETS = 8;
    private static final int LAST_ONSET = 6;
    private static final double LOG_TWO = StrictMath.log(2);
    /** The log-likelihood ratio of σ/2 against σ is {@code ln 2 − (4 − 1) x² / (2 σ²)}. */
    private static final double HALF_SIZE = 1.5;

    private final Coupling coupling;
    private final double[][] residuals;
    private final Map<Cause, ChannelGrid> grids;

    private Evidence(Coupling coupling, double[][] residuals, Map<Cause, ChannelGrid> grids) {
        this.coupling = coupling;
        this.residuals = residuals;
        this.grids = grids;
    }

    /** That of an item's window. */
    public static Evidence of(SeriesItem item) {
        ChannelGrid values = item.series().values();
        Window window = item.window();
        Coupling coupling = Coupling.outside(window, item.series());
        double[][] residuals = coupling.residuals(values, window);
        double[][] lasting = Arrays.stream(residuals)
                .map(channel -> Medians.running(channel, REACH))
                .toArray(double[][]::new);
        double[][] brief = new double[residuals.length][window.length()];
        for (int c = 0; c < residuals.length; c++) {
            int channel = c;
            Arrays.setAll(brief[c], t -> residuals[channel][t] - lasting[channel][t]);
        }
        Map<Cause, ChannelGrid> grids = new EnumMap<>(Cause.class);
        grids.put(Cause.NORMAL, each(coupling.shares(values, window), Evidence::shared));
        grids.put(Cause.SPIKE, each(brief, Evidence::spike));
        grids.put(Cause.DRIFT, each(lasting, Evidence::drift));
        grids.put(Cause.DROPOUT, each(coupling.steps(values, window), Evidence::dropout));
        grids.put(Cause.COUPLING_LOSS, each(lasting, Evidence::couplingLoss));
        return new Evidence(coupling, residuals, grids);
    }

    /** How the channels belong together outside of the window, by which it was measured. */
    public Coupling coupling() {
        return coupling;
    }

    /** What each sample of each channel of the window adds to the measure of a cause. */
    public ChannelGrid of(Cause cause) {
        return grids.get(cause);
    }

    /** The measure of a cause in each channel: the sum over samples. */
    public double[] measures(Cause cause) {
        ChannelGrid grid = grids.get(cause);
        double[] sums = new double[grid.channels()];
        Arrays.setAll(sums, c -> Arrays.stream(grid.channel(c)).sum());
        return sums;
    }

    /** How far each sample of the window lies from what the other channels say of it, in standard deviations; signed. */
    public ChannelGrid residuals() {
        return new ChannelGrid(residuals);
    }

    private interface OfChannel {
        double[] parts(double[] channel);
    }

    private static ChannelGrid each(double[][] channels, OfChannel measure) {
        return new ChannelGrid(Arrays.stream(channels).map(measure::parts).toArray(double[][]::new));
    }

    private static double[] shared(double[] shares) {
        return Arrays.stream(shares).map(share -> share / shares.length).toArray();
    }

    private static double[] spike(double[] brief) {
        double[] powers =
                Arrays.stream(brief).map(e -> StrictMath.pow(Math.abs(e), NORM)).toArray();
        double sum = Arrays.stream(powers).sum();
        double norm = StrictMath.pow(sum, 1 / NORM);
        return Arrays.stream(powers)
                .map(power -> sum == 0 ? 0 : norm * power / sum)
                .toArray();
    }

    private static double[] drift(double[] lasting) {
        double[] best = new double[lasting.length];
        double most = -1;
        for (int k = 0; k <= LAST_ONSET; k++) {
            double[] parts = alongRamp(lasting, k * lasting.length / ONSETS);
            double like = Arrays.stream(parts).sum();
            if (Math.abs(like) > most) {
                most = Math.abs(like);
                best = Arrays.stream(parts).map(part -> like < 0 ? -part : part).toArray();
            }
        }
        return best;
    }

    /** The inner product with a ramp of length 1 that rises from the onset on, term by term. */
    private static double[] alongRamp(double[] lasting, int onset) {
        double[] parts = new double[lasting.length];
        double squares = 0;
        for (int t = onset; t < lasting.length; t++) {
            double height = t - onset + 1;
            parts[t] = height * lasting[t];
            squares += height * height;
        }
        double length = Math.sqrt(squares);
        return Arrays.stream(parts).map(part -> part / length).toArray();
    }

    private static double[] dropout(double[] steps) {
        double[] ratios = Arrays.stream(steps)
                .map(step -> LOG_TWO - HALF_SIZE * step * step)
                .toArray();
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        double sum = 0;
        double most = 0;
        for (int t = 0; t < ratios.length; t++) {
            if (sum <= 0) {
                sum = 0;
                from = t;
            }
            sum += ratios[t];
            if (sum > most) {
                most = sum;
                bestFrom = from;
                bestTo = t + 1;
            }
        }
        double[] parts = new double[ratios.length];
        System.arraycopy(ratios, bestFrom, parts, bestFrom, bestTo - bestFrom);
        return parts;
    }

    private static double[] couplingLoss(double[] lasting) {
        return Arrays.stream(lasting).map(m -> m * m / lasting.length).toArray();
    }
}
