package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * @param pictures that were judged
 * @param share of the pictures at which the better is better, those at which both are alike counting half
 * @param interval of that share over pictures like these; empty where there is none
 * @param holds share of draws of pictures in which its mean is better, draws in which both are alike counting half
 */
public record PairOrder(
        Metric metric,
        String better,
        String worse,
        int pictures,
        double share,
        Optional<Interval> interval,
        double holds) {

    /** All pairs of methods, as a metric that judges orders them; none where there is no picture. */
    public static List<PairOrder> of(NetworkEvaluation network, Metric metric, PictureDraws draws) {
        Scores scores = Scores.of(network, metric);
        int pictures = scores.pictures().length;
        List<PairOrder> pairs = new ArrayList<>();
        if (metric.better() == Metric.Better.NEITHER || pictures == 0) {
            return pairs;
        }
        PictureDraws.Drawn drawn = draws.of(pictures);
        for (int one = 0; one < scores.methods().size(); one++) {
            for (int other = one + 1; other < scores.methods().size(); other++) {
                double[] gains = gains(scores, one, other);
                boolean asListed = sum(gains, drawn.all()) >= 0;
                pairs.add(
                        asListed
                                ? of(
                                        metric,
                                        scores.methods().get(one),
                                        scores.methods().get(other),
                                        gains,
                                        drawn)
                                : of(
                                        metric,
                                        scores.methods().get(other),
                                        scores.methods().get(one),
                                        gains(scores, other, one),
                                        drawn));
            }
        }
        return pairs;
    }

    private static PairOrder of(Metric metric, String better, String worse, double[] gains, PictureDraws.Drawn drawn) {
        double[] drawnGains = drawn.each(some -> sum(gains, some));
        return new PairOrder(
                metric,
                better,
                worse,
                gains.length,
                shareAbove(gains, drawn.all()),
                drawn.interval(some -> shareAbove(gains, some)),
                shareAbove(drawnGains, IntStream.range(0, drawnGains.length).toArray()));
    }

    private static double[] gains(Scores scores, int better, int worse) {
        return Arrays.stream(scores.pictures())
                .mapToDouble(row -> row[better] - row[worse])
                .toArray();
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
