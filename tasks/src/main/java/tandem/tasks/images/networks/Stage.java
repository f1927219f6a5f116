package tandem.tasks.images.networks;

import tandem.xai.training.TrainingPlan;
import tandem.xai.training.Weakening;

/**
 * One network that is to be trained.
 *
 * @param weakening what is kept from it
 * @param pictures that it will learn from
 * @param plan how
 */
record Stage(Weakening weakening, int pictures, TrainingPlan plan) {

    /** Steps that this many passes take. */
    long steps(int passes) {
        return (long) passes * (pictures / plan.batchSize());
    }

    /** Most steps that it will take. */
    long steps() {
        return steps(plan.epochs());
    }
}
