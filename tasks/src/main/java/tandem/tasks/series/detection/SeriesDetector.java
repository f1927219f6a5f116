package tandem.tasks.series.detection;

import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;

/**
 * Tells causes apart by what it measures in a window.
 *
 * @param logit from features to causes
 * @param temperature by which its logits are divided, above 0, so that its confidence can be believed
 */
public record SeriesDetector(MultinomialLogit logit, double temperature) implements Detector {

    @Override
    public Prediction predict(SeriesItem item) {
        return advise(item).prediction();
    }

    /**
     * What it says of an item's window, and why.
     *
     * @throws IllegalArgumentException with the channel, if the series outside of the window is too poor to learn from
     */
    public SeriesAdvice advise(SeriesItem item) {
        Evidence evidence = Evidence.of(item);
        float[] logits = floats(logit.logits(WindowFeatures.of(evidence)));
        return new SeriesAdvice(Prediction.ofLogits(logits, temperature), evidence);
    }

    static float[] floats(double[] logits) {
        float[] floats = new float[logits.length];
        for (int k = 0; k < logits.length; k++) {
            floats[k] = (float) logits[k];
        }
        return floats;
    }
}
