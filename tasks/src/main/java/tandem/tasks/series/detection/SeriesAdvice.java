package tandem.tasks.series.detection;

import tandem.tasks.series.Cause;
import tandem.xai.model.Prediction;

/**
 * What the detector says of a window.
 *
 * @param prediction probabilities of the causes, in the order of {@link Cause}
 * @param evidence behind it
 */
public record SeriesAdvice(Prediction prediction, Evidence evidence) {

    /** The most probable cause. */
    public Cause named() {
        return Cause.values()[prediction.best()];
    }

    /** Its probability. */
    public double confidence() {
        return prediction.confidence();
    }
}
