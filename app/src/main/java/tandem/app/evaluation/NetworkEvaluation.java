package tandem.app.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tandem.app.evaluation.PictureEvaluation.Value;
import tandem.xai.metrics.Metric;

/**
 * What came out for one network.
 *
 * @param network its name among the networks
 * @param plan that was followed
 * @param pictures one after the other
 */
public record NetworkEvaluation(String network, EvaluationPlan plan, List<PictureEvaluation> pictures) {

    public NetworkEvaluation {
        pictures = List.copyOf(pictures);
    }

    /** The methods' names, each once, in the order of the plan. */
    public List<String> methods() {
        return plan.methods().stream().map(PlannedMethod::name).distinct().toList();
    }

    /** The seeds of methods that draw, as words; none where no method does. */
    public List<String> seeds() {
        return plan.methods().stream()
                .map(PlannedMethod::seedWord)
                .filter(seed -> !seed.isEmpty())
                .distinct()
                .toList();
    }

    /** What a metric says of a method at a picture: the mean over seeds where it is a number; not a number where it never is. */
    public static double value(PictureEvaluation picture, Metric metric, String method) {
        return mean(values(picture, metric, method).mapToDouble(Value::value));
    }

    /** The same with one seed; for what depends on no seed the only value. */
    public static double value(PictureEvaluation picture, Metric metric, String method, String seed) {
        return mean(values(picture, metric, method)
                .filter(value -> value.seed().isEmpty() || value.seed().equals(seed))
                .mapToDouble(Value::value));
    }

    /** The mean over those that are numbers; not a number where none is. */
    public static double mean(DoubleStream values) {
        OptionalDouble mean = values.filter(value -> !Double.isNaN(value)).average();
        return mean.orElse(Double.NaN);
    }

    private static Stream<Value> values(PictureEvaluation picture, Metric metric, String method) {
        return picture.values().stream()
                .filter(value ->
                        value.metric().equals(metric.name()) && value.method().equals(method));
    }
}
