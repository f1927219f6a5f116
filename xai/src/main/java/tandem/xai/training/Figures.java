package tandem.xai.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.xai.model.Calibration;
import tandem.xai.model.ConfusionMatrix;
import tandem.xai.model.Prediction;

/**
 * How well a network does on a set of pictures.
 *
 * @param confusion which class was taken for which
 * @param expectedCalibrationError as {@link Calibration#expectedCalibrationError}, in [0, 1], 0 is best
 */
public record Figures(ConfusionMatrix confusion, double expectedCalibrationError) {

    /**
     * The figures of these predictions.
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     */
    public static Figures of(List<Prediction> predictions, int[] truths) {
        return new Figures(
                ConfusionMatrix.of(predictions, truths), Calibration.expectedCalibrationError(predictions, truths));
    }

    /** As they stand in {@code model.yaml}. */
    Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("pictures", pictures());
        keys.put("accuracy", rounded(accuracy()));
        keys.put("confusion", confusion.counts());
        keys.put("expected-calibration-error", rounded(expectedCalibrationError));
        return keys;
    }

    /** To six decimals, as figures are written. */
    static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /** How many pictures. */
    public int pictures() {
        return confusion.total();
    }

    /** Share right, in [0, 1]. */
    public double accuracy() {
        return confusion.accuracy();
    }
}
