package tandem.xai.training;

import ai.djl.Device;
import ai.djl.Model;
import java.util.List;
import tandem.xai.model.ModelInput;
import tandem.xai.model.PyTorchEngine;
import tandem.xai.model.SmallCnn;

/** Trains a {@link SmallCnn} from scratch. */
public final class CnnLearner extends Learner {

    private final ModelInput input;
    private final ImageTensors images;
    private final Device device;

    /**
     * @param classes in the order of the labels
     * @param input what the network takes; all pictures must have its size
     * @param pictures that are read now
     * @param device that computes
     * @throws IllegalArgumentException if the pictures differ in size
     */
    public CnnLearner(List<String> classes, ModelInput input, LabelledImages pictures, Device device) {
        super(classes, pictures);
        this.input = input;
        this.images = ImageTensors.of(pictures, input);
        this.device = device;
    }

    @Override
    TrainingPlan fitted(TrainingPlan usual, int pictures) {
        return usual.forPictures(pictures);
    }

    @Override
    TrainedClassifier learn(Lesson lesson, TrainingPlan plan, TrainingProgress.Listener listener) {
        Model model = PyTorchEngine.start().newModel("training", device);
        try {
            model.setBlock(SmallCnn.build(classes().size()));
            int bestEpoch = new Optimisation(device, plan, listener).fit(model, images, lesson);
            TrainingResult result = TrainingResult.of(model, images, lesson, plan, bestEpoch);
            return new TrainedClassifier(classes(), new TrainedCnn(model, input), result);
        } catch (RuntimeException failure) {
            model.close();
            throw failure;
        }
    }
}
