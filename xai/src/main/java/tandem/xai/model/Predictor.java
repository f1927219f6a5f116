package tandem.xai.model;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import tandem.xai.image.RgbImage;

/** Asks a network about pictures, a batch at a time. */
public final class Predictor {

    private static final int BATCH = 16;

    private final ExplainableModel model;

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
                    predictions.add(softmax(logits, i * classes, classes));
                }
            }
            done.accept(predictions.size());
        }
        return predictions;
    }

    private Prediction softmax(float[] logits, int from, int classes) {
        double temperature = model.bundle().temperature();
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < classes; i++) {
            largest = Math.max(largest, logits[from + i] / temperature);
        }
        double[] exponentials = new double[classes];
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            exponentials[i] = Math.exp(logits[from + i] / temperature - largest);
            sum += exponentials[i];
        }
        List<Double> probabilities = new ArrayList<>();
        for (double exponential : exponentials) {
            probabilities.add(exponential / sum);
        }
        return new Prediction(probabilities);
    }
}
