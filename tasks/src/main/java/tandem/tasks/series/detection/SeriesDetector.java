package tandem.tasks.series.detection;

import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.robust.Scatter;
import tandem.xai.model.Prediction;

/**
 * Tells causes apart by what it measures in a window.
 *
 * @param logit from features to causes
 * @param temperature by which its logits are divided, above 0, so that its confidence can be believed
 * @param normal where features of normal windows lie
 */
public record SeriesDetector(MultinomialLogit logit, double temperature, Scatter normal) {

    /** How many features a window has: two a cause but normal, and one of all channels. */
    public static final int FEATURES = 2 * (Cause.values().length - 1) + 1;

    /**
     * What it says of an item's window.
     *
     * @throws IllegalArgumentException with the channel, if the series outside of the window is too poor to learn from
     */
    public SeriesAdvice advise(SeriesItem item) {
        return advise(Evidence.of(item));
    }

    /** What it says of a window of values, by what is known of the series outside of it. */
    public SeriesAdvice advise(ChannelGrid values, Window window, Coupling coupling) {
        return advise(Evidence.of(values, window, coupling));
    }

    private SeriesAdvice advise(Evidence evidence) {
        double[] features = WindowFeatures.of(evidence);
        return new SeriesAdvice(
                Prediction.ofLogits(floats(logit.logits(features)), temperature),
                normal.squaredDistance(features),
                evidence);
    }

    static float[] floats(double[] logits) {
        float[] floats = new float[logits.length];
        for (int k = 0; k < logits.length; k++) {
            floats[k] = (float) logits[k];
        }
        return floats;
    }
}
