package tandem.xai.training;

import java.time.Duration;

/**
 * Where a training stands after one pass over the training pictures.
 *
 * @param epoch passes done, from 1
 * @param epochs most passes there will be
 * @param trainingLoss mean cross-entropy of the pass, in nats
 * @param validationLoss mean cross-entropy of the validation pictures, in nats
 * @param validationAccuracy share right of the validation pictures
 * @param left time that the remaining passes will take at this pace; less if training stops early
 */
public record TrainingProgress(
        int epoch, int epochs, double trainingLoss, double validationLoss, double validationAccuracy, Duration left) {

    /** Hears of each pass; called on the training thread. */
    @FunctionalInterface
    public interface Listener {
        void progressed(TrainingProgress progress);
    }
}
