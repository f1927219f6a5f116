package tandem.xai.training;

import ai.djl.Device;
import java.util.List;
import tandem.xai.model.ModelInput;

/**
 * Trains a {@link tandem.xai.model.SmallCnn} on drawn pictures, of which there are enough for any split: on the processor, so
 * that the same seed gives the same bytes.
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
        Learner learner = new CnnLearner(classes, input, pictures, Device.cpu());
        return learner.learn(Lesson.full(split, learner.labels()), plan, listener);
    }
}
