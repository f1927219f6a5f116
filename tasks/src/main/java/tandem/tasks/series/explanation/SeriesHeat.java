package tandem.tasks.series.explanation;

import java.util.Comparator;
import java.util.stream.IntStream;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.detection.Evidence;

/**
 * Where in a window the evidence for a cause lies, channel × time: the {@value #HOT_PERCENT} % of samples with the most
 * evidence, by rank from 1 down towards 0 along a parabola, the others 0. Since only the ranks of the evidence are kept, every
 * map of a window of one size has the same heat in all, the same number of hot samples and the same hottest one, however
 * strong the evidence and whether it is right: only where it lies tells something. How strong it is, the confidence
 * says. How far it is scattered is the evidence's own: that of wrong advice is somewhat more so. For normal, where nothing
 * speaks for a cause, it lies where most speaks against it.
 *
 * @param about the cause that it explains
 * @param cells one row a channel, one column a sample of the window; from 0 to 1
 */
public record SeriesHeat(Cause about, ChannelGrid cells) {

    private static final int HOT_PERCENT = 8;
    private static final int HUNDRED = 100;

    /** The map of the evidence for a cause. Where evidence is equal, as where there is none, larger residuals go first. */
    public static SeriesHeat of(Evidence evidence, Cause about) {
        return of(evidence.of(about), evidence.residuals(), about);
    }

    /**
     * The map of what a method of attribution found to speak for a cause; of equal samples, the first goes first.
     *
     * @param attribution one row a channel, one column a sample of the window; more is more for the cause
     */
    public static SeriesHeat of(ChannelGrid attribution, Cause about) {
        return of(attribution, attribution, about);
    }

    private static SeriesHeat of(ChannelGrid shares, ChannelGrid residuals, Cause about) {
        int samples = shares.samples();
        int count = shares.channels() * samples;
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -shares.at(cell / samples, cell % samples))
                        .thenComparingDouble(cell -> -Math.abs(residuals.at(cell / samples, cell % samples))))
                .mapToInt(Integer::intValue)
                .toArray();
        int hot = hot(count);
        double[][] heat = new double[shares.channels()][samples];
        for (int rank = 0; rank < hot; rank++) {
            double height = 1 - (double) rank / hot;
            heat[order[rank] / samples][order[rank] % samples] = height * height;
        }
        return new SeriesHeat(about, new ChannelGrid(heat));
    }

    /** How many of so many samples are hot: at least one. */
    static int hot(int count) {
        return Math.max(1, count * HOT_PERCENT / HUNDRED);
    }
}
