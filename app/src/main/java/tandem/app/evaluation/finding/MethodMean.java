package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.results.statistics.Interval;
import tandem.xai.metrics.Metric;

/**
 * What a metric says of a method over all pictures where it is a number.
 *
 * @param metric the metric
 * @param method its name
 * @param pictures where it is a number
 * @param mean over them
 * @param interval of the mean over pictures like these; empty where there is none
 * @param rank mean of its rank among the methods over the pictures where all are numbers, 1 is best; not a number where there
 *     are none, or the metric does not judge
 */
public record MethodMean(
        Metric metric, String method, int pictures, double mean, Optional<Interval> interval, double rank) {

    /** Of all methods, in the order of the plan; none where the metric never is a number. */
    public static List<MethodMean> of(NetworkEvaluation network, Metric metric, PictureDraws draws) {
        Scores scores = Scores.of(network, metric);
        double[] ranks = meanRanks(scores.whole());
        List<MethodMean> means = new ArrayList<>();
        for (int i = 0; i < scores.methods().size(); i++) {
            String method = scores.methods().get(i);
            double[] values = network.pictures().stream()
                    .mapToDouble(picture -> NetworkEvaluation.value(picture, metric, method))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            PictureDraws.Drawn drawn = draws.of(values.length);
            means.add(new MethodMean(
                    metric,
                    method,
                    values.length,
                    mean(values, drawn.all()),
                    drawn.interval(some -> mean(values, some)),
                    metric.better() == Metric.Better.NEITHER ? Double.NaN : ranks[i]));
        }
        return means;
    }

    private static double mean(double[] values, int[] drawn) {
        double sum = 0;
        for (int picture : drawn) {
            sum += values[picture];
        }
        return sum / drawn.length;
    }

    private static double[] meanRanks(Scores scores) {
        double[] means = new double[scores.methods().size()];
        int pictures = scores.pictures().length;
        for (double[] row : scores.pictures()) {
            double[] ranks = Concordance.ranks(row);
            for (int i = 0; i < means.length; i++) {
                // The highest score is best.
                means[i] += (means.length + 1 - ranks[i]) / pictures;
            }
        }
        return pictures == 0 ? Arrays.stream(means).map(none -> Double.NaN).toArray() : means;
    }
}
