package tandem.xai.model;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import tandem.xai.image.RgbImage;

/** Asks a network about pictures, a batch at a time. */
public final class Predictor {

    private static final int BATCH = 16;

    private final ExplainableModel model;

    /** @param model that is asked; not closed here */
    public Predictor(ExplainableModel model) {
        this.model = model;
    }

    /**
     * The network's predictions, in the order of the pictures.
     *
     * @param done told after each batch how many pictures are done
     */
    public List<Prediction> predict(List<RgbImage> pictures, IntConsumer done) {
        List<Prediction> predictions = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += BATCH) {
            List<RgbImage> batch = pictures.subList(from, Math.min(from + BATCH, pictures.size()));
            try (NDManager scope = model.newManager()) {
                float[] logits = model.logits(
                                InputTensor.batch(scope, model.bundle().input(), batch))
                        .toFloatArray();
                int classes = logits.length / batch.size();
                for (int i = 0; i < batch.size(); i++) {
                    predictions.add(Prediction.ofLogits(
                            Arrays.copyOfRange(logits, i * classes, (i + 1) * classes),
                            model.bundle().temperature()));
                }
            }
            done.accept(predictions.size());
        }
        return predictions;
    }
}
