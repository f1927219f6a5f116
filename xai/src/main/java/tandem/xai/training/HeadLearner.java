package tandem.xai.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
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
    TrainingPlan fitted(TrainingPlan usual, int pictures) {
        return usual.forAllAtOnce();
    }

    @Override
    TrainedClassifier learn(Lesson lesson, TrainingPlan plan, TrainingProgress.Listener listener) {
        int[] training = lesson.split().training();
        int[] validation = lesson.split().validation();
        FeatureScales scales = FeatureScales.of(features.of(training));
        LinearFit.Layer layer = new LinearFit(
                        scaled(training, scales),
                        lesson.labels(training),
                        classes().size())
                .fit(scaled(validation, scales), lesson.labels(validation), plan, listener);
        Model model = PyTorchEngine.start().newModel("head", Device.cpu());
        try {
            model.setBlock(head(model, layer, scales));
            TrainingResult result = TrainingResult.of(model, features, lesson, plan, layer.epoch());
            return new TrainedClassifier(classes(), new TrainedHead(model, base), result);
        } catch (RuntimeException failure) {
            model.close();
            throw failure;
        }
    }

    private List<float[]> scaled(int[] order, FeatureScales scales) {
        return features.of(order).stream().map(scales::applied).toList();
    }

    /** The linear layer has two parameters: its weights, one row a class, and its biases. */
    private Block head(Model model, LinearFit.Layer layer, FeatureScales scales) {
        float[] weights = layer.weights(classes().size());
        float[] biases = layer.biases(classes().size());
        scales.fold(weights, biases);
        Block head = LinearHead.build(classes().size());
        head.initialize(model.getNDManager(), DataType.FLOAT32, features.inputShape(1));
        head.getParameters().valueAt(0).getArray().set(weights);
        head.getParameters().valueAt(1).getArray().set(biases);
        return head;
    }
}
