package tandem.tasks.series.detection;

import tandem.tasks.series.Cause;
import tandem.xai.model.Prediction;

/**
 * What the detector says of a window.
 *
 * @param prediction probabilities of the causes, in the order of {@link Cause}
 * @param anomaly squared robust Mahalanobis distance of the window's features from those of normal windows, 0 or more. The
 *     median over ordinary windows is about that of χ² with {@link SeriesDetector#FEATURES} degrees of freedom, but large
 *     distances are more frequent (some tenth lies above its 0.99 quantile): it orders windows, and no quantile of χ² is a
 *     threshold with a known rate of false alarms
 * @param evidence behind it
 */
public record SeriesAdvice(Prediction prediction, double anomaly, Evidence evidence) {

    /** The most probable cause. */
    public Cause named() {
        return Cause.values()[prediction.best()];
    }

    /** Its probability. */
    public double confidence() {
        return prediction.confidence();
    }
}
