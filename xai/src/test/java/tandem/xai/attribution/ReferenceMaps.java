package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tandem.xai.ReferenceNetworks;
import tandem.xai.model.ExplainableModel;

/** Maps of the two reference images, and how far maps lie apart. */
final class ReferenceMaps {

    static final int[] CNN_TARGETS = {6, 2};
    static final int[] VIT_TARGETS = {5, 5};

    private ReferenceMaps() {}

    static List<Target> targets(String network) {
        return Target.each(network.equals("cnn") ? CNN_TARGETS : VIT_TARGETS);
    }

    static List<Attribution> explain(Path folder, String network, AttributionMethod method) throws IOException {
        return explain(folder, network, method, targets(network));
    }

    static List<Attribution> explain(Path folder, String network, AttributionMethod method, List<Target> targets)
            throws IOException {
        try (ExplainableModel model = ReferenceNetworks.bundle(folder, network).load();
                NDManager scope = model.newManager()) {
            return method.explain(model, ReferenceNetworks.images(scope), targets);
        }
    }

    /** The values of all maps, one after the other. */
    static float[] values(List<Attribution> maps) {
        int size = maps.get(0).values().length;
        float[] all = new float[maps.size() * size];
        for (int i = 0; i < maps.size(); i++) {
            System.arraycopy(maps.get(i).values(), 0, all, i * size, size);
        }
        return all;
    }

    static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    static double largestDifference(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = 0;
        for (int i = 0; i < actual.length; i++) {
            largest = Math.max(largest, Math.abs((double) actual[i] - expected[i]));
        }
        return largest;
    }

    static double meanDifference(float[] actual, float[] expected) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs((double) actual[i] - expected[i]);
        }
        return sum / actual.length;
    }

    static double shareBeyond(double tolerance, float[] actual, float[] expected) {
        int beyond = 0;
        for (int i = 0; i < actual.length; i++) {
            beyond += Math.abs((double) actual[i] - expected[i]) > tolerance ? 1 : 0;
        }
        return (double) beyond / actual.length;
    }

    /** Pearson's. */
    static double correlation(float[] first, float[] second) {
        double meanFirst = 0;
        double meanSecond = 0;
        for (int i = 0; i < first.length; i++) {
            meanFirst += (double) first[i] / first.length;
            meanSecond += (double) second[i] / second.length;
        }
        double both = 0;
        double squareFirst = 0;
        double squareSecond = 0;
        for (int i = 0; i < first.length; i++) {
            both += (first[i] - meanFirst) * (second[i] - meanSecond);
            squareFirst += (first[i] - meanFirst) * (first[i] - meanFirst);
            squareSecond += (second[i] - meanSecond) * (second[i] - meanSecond);
        }
        return both / Math.sqrt(squareFirst * squareSecond);
    }
}
