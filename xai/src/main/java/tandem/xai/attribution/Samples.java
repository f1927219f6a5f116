package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From a batch of maps to one attribution a sample. */
final class Samples {

    private Samples() {}

    /** @param maps {@code n × channels × h × w} */
    static List<Attribution> split(AttributionMethod method, NDArray maps, int[] targets) {
        Shape shape = maps.getShape();
        int channels = (int) shape.get(1);
        int height = (int) shape.get(2);
        int width = (int) shape.get(3);
        int size = channels * height * width;
        float[] values = maps.toFloatArray();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            attributions.add(Attribution.of(
                    method, targets[i], channels, height, width, Arrays.copyOfRange(values, i * size, (i + 1) * size)));
        }
        return attributions;
    }
}
