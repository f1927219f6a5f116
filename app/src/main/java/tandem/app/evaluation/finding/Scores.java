package tandem.app.evaluation.finding;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.Metric.Better;

/**
 * What a metric says of methods at pictures: higher is always better.
 *
 * @param methods in the order of the plan
 * @param pictures a row a picture, a number a method, its sign turned where lower is better; not a number where the metric
 *     has none
 */
@SuppressWarnings("ArrayRecordComponent") // made here, handed around in this package only
record Scores(List<String> methods, double[][] pictures) {

    /** Means over seeds, of the methods about which the metric says something at all. */
    static Scores of(NetworkEvaluation network, Metric metric) {
        Scores all = of(network, metric, (picture, method) -> NetworkEvaluation.value(picture, metric, method));
        return all.only(all.told());
    }

    /** With one seed, of all methods. */
    static Scores of(NetworkEvaluation network, Metric metric, String seed) {
        return of(network, metric, (picture, method) -> NetworkEvaluation.value(picture, metric, method, seed));
    }

    private static Scores of(
            NetworkEvaluation network, Metric metric, ToDoubleBiFunction<PictureEvaluation, String> value) {
        double sign = metric.better() == Better.LOWER ? -1 : 1;
        List<String> methods = network.methods();
        return new Scores(
                methods,
                network.pictures().stream()
                        .map(picture -> methods.stream()
                                .mapToDouble(method -> sign * value.applyAsDouble(picture, method))
                                .toArray())
                        .toArray(double[][]::new));
    }

    /** The methods about which it says something at all. */
    List<String> told() {
        return IntStream.range(0, methods.size())
                .filter(method -> Arrays.stream(pictures).anyMatch(row -> !Double.isNaN(row[method])))
                .mapToObj(methods::get)
                .toList();
    }

    /** Of these methods only. */
    Scores only(List<String> some) {
        int[] kept = some.stream().mapToInt(methods::indexOf).toArray();
        return new Scores(
                some,
                Arrays.stream(pictures)
                        .map(row -> Arrays.stream(kept).mapToDouble(i -> row[i]).toArray())
                        .toArray(double[][]::new));
    }

    /** At the pictures at which it says something of all methods. */
    Scores whole() {
        return at(IntStream.range(0, pictures.length).filter(this::isWhole).toArray());
    }

    /** At these pictures only. */
    Scores at(int[] some) {
        return new Scores(
                methods,
                Arrays.stream(some).mapToObj(picture -> pictures[picture]).toArray(double[][]::new));
    }

    /** Whether it says something of all methods at a picture. */
    boolean isWhole(int picture) {
        return Arrays.stream(pictures[picture]).noneMatch(Double::isNaN);
    }

    /** Each method's mean over the pictures where it is a number. */
    double[] means() {
        return IntStream.range(0, methods.size())
                .mapToDouble(
                        method -> NetworkEvaluation.mean(Arrays.stream(pictures).mapToDouble(row -> row[method])))
                .toArray();
    }

    /** By how much one method is better than another, at each picture at which it says something of both. */
    double[] gains(int one, int other) {
        return Arrays.stream(pictures)
                .mapToDouble(row -> row[one] - row[other])
                .filter(gain -> !Double.isNaN(gain))
                .toArray();
    }
}
