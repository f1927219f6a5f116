package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.Metric.Better;

/**
 * What a metric says of methods at the pictures at which it says something of all of them: higher is always better.
 *
 * @param methods about which it says something at all
 * @param pictures a row a picture, a number a method: the mean over seeds, its sign turned where lower is better
 * @param leftOut pictures at which something is no number
 */
@SuppressWarnings("ArrayRecordComponent") // made here, handed around in this package only
record Scores(List<String> methods, double[][] pictures, int leftOut) {

    static Scores of(NetworkEvaluation network, Metric metric) {
        double sign = metric.better() == Better.LOWER ? -1 : 1;
        List<String> methods = network.methods().stream()
                .filter(method -> network.pictures().stream()
                        .anyMatch(picture -> !Double.isNaN(NetworkEvaluation.value(picture, metric, method))))
                .toList();
        List<double[]> rows = new ArrayList<>();
        for (PictureEvaluation picture : network.pictures()) {
            double[] row = methods.stream()
                    .mapToDouble(method -> sign * NetworkEvaluation.value(picture, metric, method))
                    .toArray();
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                rows.add(row);
            }
        }
        return new Scores(
                methods, rows.toArray(double[][]::new), network.pictures().size() - rows.size());
    }
}
