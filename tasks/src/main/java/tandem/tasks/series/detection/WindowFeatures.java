package tandem.tasks.series.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tandem.tasks.series.Cause;

/**
 * A window in a few numbers: for each cause but normal, its measure in the channel where it is largest and in the next, and the
 * mean squared Mahalanobis distance of all channels; as {@code ln(1 + x)}, since the measures reach over decades.
 */
final class WindowFeatures {

    private WindowFeatures() {}

    static double[] of(Evidence evidence) {
        List<Double> features = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            double[] measures = evidence.measures(cause);
            if (cause == Cause.NORMAL) {
                features.add(logOneMore(Arrays.stream(measures).sum()));
            } else {
                Arrays.sort(measures);
                features.add(logOneMore(measures[measures.length - 1]));
                features.add(logOneMore(measures[measures.length - 2]));
            }
        }
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double logOneMore(double measure) {
        return StrictMath.log1p(Math.max(0, measure));
    }
}
