package tandem.xai.training;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.ParameterStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a network in training says of pictures, before the softmax. */
final class Logits {

    private static final int BATCH = 32;

    private Logits() {}

    /** One row for each of the pictures {@code order} names, one column a class. */
    static List<float[]> of(Model model, Examples examples, int[] order) {
        List<float[]> logits = new ArrayList<>();
        for (int from = 0; from < order.length; from += BATCH) {
            int to = Math.min(order.length, from + BATCH);
            try (NDManager scope = model.getNDManager().newSubManager()) {
                NDList batch = new NDList(examples.batch(scope, order, from, to));
                NDArray outputs = model.getBlock()
                        .forward(new ParameterStore(scope, false), batch, false)
                        .singletonOrThrow();
                outputs.attach(scope);
                float[] values = outputs.toFloatArray();
                int classes = values.length / (to - from);
                for (int i = 0; i < to - from; i++) {
                    logits.add(Arrays.copyOfRange(values, i * classes, (i + 1) * classes));
                }
            }
        }
        return logits;
    }
}
