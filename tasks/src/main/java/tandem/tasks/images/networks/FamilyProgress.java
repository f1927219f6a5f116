package tandem.tasks.images.networks;

import java.time.Duration;
import tandem.xai.training.TrainingProgress;
import tandem.xai.training.Weakening;

/**
 * Where the training of one network or several stands.
 *
 * @param network which one is trained, from 1
 * @param networks how many there will be
 * @param weakening what is kept from this one
 * @param pass where its training stands
 * @param left time that all remaining passes of all networks will take at this pace; less if a training stops early
 */
public record FamilyProgress(int network, int networks, Weakening weakening, TrainingProgress pass, Duration left) {

    /** Hears of each pass; called on the training thread. */
    @FunctionalInterface
    public interface Listener {
        void progressed(FamilyProgress progress);
    }
}
