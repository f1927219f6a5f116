package tandem.xai.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.List;
import tandem.xai.model.Calibration;
import tandem.xai.model.ModelInput;
import tandem.xai.model.Prediction;
import tandem.xai.model.PyTorchEngine;
import tandem.xai.model.SmallCnn;

/**
 * Trains a {@link SmallCnn} that sorts pictures into classes: Adam (Kingma and Ba 2015) on the cross-entropy, the learning rate
 * falling along a half cosine, the best pass chosen by the validation pictures, which then give the temperature.
 *
 * @param classes in the order of the labels
 * @param input what the network takes; all pictures must have its size
 * @param plan how it is trained
 */
public record ImageClassifierTraining(List<String> classes, ModelInput input, TrainingPlan plan) {

    public ImageClassifierTraining {
        classes = List.copyOf(classes);
    }

    /**
     * Trains on the pictures, of which the plan's shares are held out.
     *
     * @return the network, to be closed by the caller
     * @throws IllegalArgumentException if the pictures are too few or differ in size
     * @throws tandem.xai.model.EngineUnavailableException where this platform has no PyTorch
     */
    public TrainedClassifier train(LabelledImages pictures, TrainingProgress.Listener listener) {
        Split split = Split.of(pictures.size(), plan);
        ImageTensors images = ImageTensors.of(pictures, input);
        Engine engine = PyTorchEngine.start();
        engine.setRandomSeed((int) plan.seed());
        Model model = engine.newModel("training", Device.cpu());
        try {
            SequentialBlock network = SmallCnn.build(classes.size());
            model.setBlock(network);
            try (Trainer trainer = model.newTrainer(configuration(split.training.length))) {
                trainer.initialize(images.inputShape(plan.batchSize()));
                new Fitting(trainer, network, images, plan).run(split, listener);
                double temperature = Calibration.temperature(
                        Logits.of(model, images, split.validation), images.labels(split.validation));
                List<Prediction> tested = Prediction.ofLogits(Logits.of(model, images, split.test), temperature);
                Figures test = Figures.of(tested, images.labels(split.test));
                return new TrainedClassifier(this, model, temperature, split.training.length, test);
            }
        } catch (RuntimeException failure) {
            model.close();
            throw failure;
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
                .optDevices(new Device[] {Device.cpu()});
    }
}
