package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.function.BinaryOperator;

/** The attention of one sample: layers, heads, and a token's look at every token, the class token first. */
final class AttentionMaps {

    private final int layers;
    private final int heads;
    private final int tokens;
    private final float[] values;

    private AttentionMaps(Shape shape, float[] values) {
        this.layers = (int) shape.get(1);
        this.heads = (int) shape.get(2);
        this.tokens = (int) shape.get(3);
        this.values = values;
    }

    /** @param attention {@code 1 × layers × heads × tokens × tokens} */
    static AttentionMaps of(NDArray attention) {
        Shape shape = attention.getShape();
        if (shape.dimension() != 5 || shape.get(3) != shape.get(4)) {
            throw new UnsupportedOperationException(
                    "attention(x) gives " + shape + " — n × layers × heads × tokens × tokens belongs there");
        }
        return new AttentionMaps(shape, attention.toFloatArray());
    }

    /**
     * From the first layer to the last, beginning with every token by itself: the class token's row of what comes out, over
     * the patches, in the picture's shape.
     *
     * @param step makes, of a layer's attention (the mean over heads) and what came out of the layers before, what comes out
     *     of it
     */
    Attribution rollout(Probe probe, BinaryOperator<double[][]> step) {
        double[][] rolled = identity(tokens);
        for (int layer = 0; layer < layers; layer++) {
            rolled = step.apply(mean(layer), rolled);
        }
        return overPatches(probe, rolled[0]);
    }

    /** The mean over heads. */
    private double[][] mean(int layer) {
        double[][] mean = new double[tokens][tokens];
        for (int head = 0; head < heads; head++) {
            int start = (layer * heads + head) * tokens * tokens;
            for (int i = 0; i < tokens * tokens; i++) {
                mean[i / tokens][i % tokens] += (double) values[start + i] / heads;
            }
        }
        return mean;
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        for (int i = 0; i < left.length; i++) {
            for (int k = 0; k < left.length; k++) {
                for (int j = 0; j < left.length; j++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    private static Attribution overPatches(Probe probe, double[] row) {
        Sample sample = probe.sample();
        int patches = row.length - 1;
        int height = (int) Math.round(Math.sqrt((double) patches * sample.height() / sample.width()));
        int width = height == 0 ? 0 : patches / height;
        if (height * width != patches || (long) height * sample.width() != (long) width * sample.height()) {
            throw new UnsupportedOperationException("attention over " + row.length
                    + " tokens is not one class token and a grid of square patches over " + sample.height() + "×"
                    + sample.width() + " pixels");
        }
        return probe.attribution(1, height, width, Arrays.copyOfRange(row, 1, row.length));
    }
}
