package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.results.statistics.Interval;
import tandem.xai.metrics.Metric;

/**
 * Whether one method is better than another at single pictures, and would be so at others like these.
 *
 * @param metric that judges
 * @param better the method whose mean is better
 * @param worse the other
 * @param pictures that were judged: those at which the metric is a number for both
 * @param share of the pictures at which the better is better, those at which both are alike counting half
 * @param interval of that share over pictures like these; empty where there is none
 * @param holds share of draws of pictures in which its mean is better, draws in which both are alike counting half; not a
 *     number from fewer than {@value #FEWEST} pictures, and where draws do not vary or are too few
 */
public record PairOrder(
        Metric metric,
        String better,
        String worse,
        int pictures,
        double share,
        Optional<Interval> interval,
        double holds) {

    /** A mean is surely better if it is so in this share of the draws of pictures. */
    public static final double SURELY = 0.975;

    /**
     * From fewer pictures nothing is sure: draws of pictures that all say the same say so too, be it one; but even all of five
     * do by chance once in 16 times (a sign test on both sides, 2 × ½⁵), all of six once in 32.
     */
    public static final int FEWEST = 6;

    /** Whether these pictures tell anything of others: whether {@link #holds} is a number. */
    public boolean isTold() {
        return !Double.isNaN(holds);
    }

    /** Whether the better method's mean is surely better. */
    public boolean isSure() {
        return holds >= SURELY;
    }

    /** All pairs of methods that share a picture, as a metric that judges orders them. */
    public static List<PairOrder> of(NetworkEvaluation network, Metric metric, PictureDraws draws) {
        List<PairOrder> pairs = new ArrayList<>();
        if (metric.better() == Metric.Better.NEITHER) {
            return pairs;
        }
        Scores scores = Scores.of(network, metric);
        Map<Integer, PictureDraws.Drawn> byCount = new HashMap<>();
        for (int one = 0; one < scores.methods().size(); one++) {
            for (int other = one + 1; other < scores.methods().size(); other++) {
                double[] gains = scores.gains(one, other);
                if (gains.length > 0) {
                    PictureDraws.Drawn drawn = byCount.computeIfAbsent(gains.length, draws::of);
                    boolean asListed = sum(gains, drawn.all()) >= 0;
                    pairs.add(of(
                            metric,
                            scores.methods().get(asListed ? one : other),
                            scores.methods().get(asListed ? other : one),
                            asListed ? gains : scores.gains(other, one),
                            drawn));
                }
            }
        }
        return pairs;
    }

    private static PairOrder of(Metric metric, String better, String worse, double[] gains, PictureDraws.Drawn drawn) {
        double[] drawnGains = drawn.each(some -> sum(gains, some));
        boolean isTold = gains.length >= FEWEST
                && PictureDraws.Drawn.interval(drawnGains).isPresent();
        return new PairOrder(
                metric,
                better,
                worse,
                gains.length,
                shareAbove(gains, drawn.all()),
                drawn.interval(some -> shareAbove(gains, some)),
                isTold
                        ? shareAbove(
                                drawnGains,
                                IntStream.range(0, drawnGains.length).toArray())
                        : Double.NaN);
    }

    private static double sum(double[] gains, int[] chosen) {
        double sum = 0;
        for (int i : chosen) {
            sum += gains[i];
        }
        return sum;
    }

    private static double shareAbove(double[] gains, int[] chosen) {
        double above = 0;
        for (int i : chosen) {
            above += gains[i] > 0 ? 1 : gains[i] == 0 ? 0.5 : 0;
        }
        return above / chosen.length;
    }
}
