package tandem.xai.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import tandem.xai.model.PyTorchEngine;

/**
 * How a whole network is fitted: Adam (Kingma and Ba 2015) on the cross-entropy, the learning rate falling along a half cosine,
 * the best pass chosen by the validation pictures, which then give the temperature.
 */
final class Optimisation {

    private final Device device;
    private final TrainingPlan plan;
    private final TrainingProgress.Listener listener;

    /** @param device that computes; on a processor the same seed gives the same parameters */
    Optimisation(Device device, TrainingPlan plan, TrainingProgress.Listener listener) {
        this.device = device;
        this.plan = plan;
        this.listener = listener;
    }

    /**
     * Sets the model's parameters.
     *
     * @return the pass that was the best
     */
    int fit(Model model, Examples examples, Lesson lesson) {
        PyTorchEngine.start().setRandomSeed((int) plan.seed());
        try (Trainer trainer = model.newTrainer(configuration(lesson.split().training().length))) {
            trainer.initialize(examples.inputShape(plan.batchSize()));
            return new Fitting(trainer, model.getBlock(), examples, plan).run(lesson, listener);
        }
    }

    private DefaultTrainingConfig configuration(int trainingPictures) {
        float rate = (float) plan.learningRate();
        int steps = plan.epochs() * (trainingPictures / plan.batchSize());
        Tracker halfCosine = Tracker.cosine()
                .setBaseValue(rate)
                .optFinalValue(rate / 100)
                .setMaxUpdates(steps)
                .build();
        Optimizer adam = Optimizer.adam()
                .optLearningRateTracker(halfCosine)
                .optWeightDecays((float) plan.weightDecay())
                .build();
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(adam)
                .optDevices(new Device[] {device});
    }
}
