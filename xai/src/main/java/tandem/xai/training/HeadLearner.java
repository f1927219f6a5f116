package tandem.xai.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.nn.ParameterList;
import java.util.List;
import java.util.function.IntConsumer;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.LinearHead;
import tandem.xai.model.PyTorchEngine;

/** Trains a new head on the features of a network that stays as it is. */
public final class HeadLearner extends Learner {

    private final ExplainableModel base;
    private final FeatureVectors features;

    /**
     * @param base that lets out features; not closed here, and needed until what was trained is written
     * @param classes in the order of the labels
     * @param pictures that it is asked about now
     * @param done told now and then how many pictures it was asked about
     * @throws UnsupportedOperationException if it lets out no features
     */
    public HeadLearner(ExplainableModel base, List<String> classes, LabelledImages pictures, IntConsumer done) {
        super(classes, pictures);
        this.base = base;
        this.features = FeatureVectors.of(base, pictures, done);
    }

    @Override
    TrainedClassifier learn(Lesson lesson, TrainingPlan plan, TrainingProgress.Listener listener) {
        FeatureScales scales = FeatureScales.of(features.of(lesson.split().training()));
        // A layer of a few thousand numbers is quicker where the vectors lie than on its way to a GPU.
        Model model = PyTorchEngine.start().newModel("head", Device.cpu());
        try {
            model.setBlock(LinearHead.build(classes().size()));
            Optimisation optimisation = new Optimisation(Device.cpu(), plan, listener);
            int bestEpoch = optimisation.fit(model, features.scaled(scales), lesson);
            fold(scales, model.getBlock().getParameters());
            Optimisation.Result result = optimisation.measured(model, features, lesson, bestEpoch);
            return new TrainedClassifier(classes(), new TrainedHead(model, base), result);
        } catch (RuntimeException failure) {
            model.close();
            throw failure;
        }
    }

    /** The linear layer has two parameters: its weights, one row a class, and its biases. */
    private static void fold(FeatureScales scales, ParameterList parameters) {
        NDArray weights = parameters.valueAt(0).getArray();
        NDArray biases = parameters.valueAt(1).getArray();
        float[] weightValues = weights.toFloatArray();
        float[] biasValues = biases.toFloatArray();
        scales.fold(weightValues, biasValues);
        weights.set(weightValues);
        biases.set(biasValues);
    }
}
