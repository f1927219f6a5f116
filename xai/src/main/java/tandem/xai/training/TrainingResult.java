package tandem.xai.training;

import ai.djl.Model;
import java.util.List;
import tandem.xai.model.Calibration;
import tandem.xai.model.Prediction;

/**
 * What came of a fit.
 *
 * @param plan it was made by
 * @param trainingPictures that parameters were fitted to
 * @param validationPictures that chose the pass and the temperature
 * @param bestEpoch pass whose parameters were kept, from 1
 * @param temperature that logits are divided by before the softmax
 * @param test figures on pictures that chose nothing
 */
record TrainingResult(
        TrainingPlan plan,
        int trainingPictures,
        int validationPictures,
        int bestEpoch,
        double temperature,
        Figures test) {

    /** Of a network that has its parameters. */
    static TrainingResult of(Model model, Examples examples, Lesson lesson, TrainingPlan plan, int bestEpoch) {
        int[] validation = lesson.split().validation();
        int[] test = lesson.split().test();
        double temperature = temperature(Logits.of(model, examples, validation), lesson.labels(validation));
        List<Prediction> tested = Prediction.ofLogits(Logits.of(model, examples, test), temperature);
        return new TrainingResult(
                plan,
                lesson.split().training().length,
                validation.length,
                bestEpoch,
                temperature,
                Figures.of(tested, lesson.labels(test)));
    }

    /**
     * The temperature that makes confidence honest. Where every picture is right, ever lower ones look better, and the rule of
     * succession (Laplace 1814) says how often the next will be wrong: one time in two more than there are.
     */
    static double temperature(List<float[]> logits, int[] truths) {
        double fitted = Calibration.temperature(logits, truths);
        return fitted > Calibration.LEAST_TEMPERATURE
                ? fitted
                : Calibration.temperature(logits, truths, 1.0 / (truths.length + 2));
    }

    TrainingResult withTemperature(double fitted) {
        return new TrainingResult(plan, trainingPictures, validationPictures, bestEpoch, fitted, test);
    }
}
