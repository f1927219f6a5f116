package tandem.xai.training;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.stream.IntStream;
import tandem.xai.model.ModelInput;

/** A freshly trained network and its figures. Holds native memory until it is closed. */
public final class TrainedClassifier implements AutoCloseable {
    private static final int BATCH = 32;

    private final Model model;
    private final List<String> classes;
    private final ModelInput input;
    private final TrainingPlan plan;
    private final double temperature;
    private final int trainingPictures;
    private final Figures validation;
    private final Figures test;

    TrainedClassifier(
            Model model,
            List<String> classes,
            ModelInput input,
            TrainingPlan plan,
            double temperature,
            int trainingPictures,
            Figures validation,
            Figures test) {
        this.model = model;
        this.classes = classes;
        this.input = input;
        this.plan = plan;
        this.temperature = temperature;
        this.trainingPictures = trainingPictures;
        this.validation = validation;
        this.test = test;
    }

    Model model() {
        return model;
    }

    /** In the order of the outputs. */
    public List<String> classes() {
        return classes;
    }

    /** What the network takes. */
    public ModelInput input() {
        return input;
    }

    /** How it was trained. */
    public TrainingPlan plan() {
        return plan;
    }

    /** What logits are divided by before the softmax. */
    public double temperature() {
        return temperature;
    }

    /** How many pictures the parameters were fitted to. */
    public int trainingPictures() {
        return trainingPictures;
    }

    /** Figures on the pictures that chose the best pass and the temperature. */
    public Figures validation() {
        return validation;
    }

    /** Figures on the held-out pictures that chose nothing. */
    public Figures test() {
        return test;
    }

    /**
     * The same network with its temperature fitted to other pictures than its validation pictures, where those it will
     * be asked about differ from those it was trained on. Close only one of the two.
     */
    public TrainedClassifier calibratedOn(LabelledImages pictures) {
        double fitted = TemperatureScaling.fit(logits(pictures), labels(pictures));
        return new TrainedClassifier(model, classes, input, plan, fitted, trainingPictures, validation, test);
    }

    /** Probabilities of each class at the temperature: one row a picture, one column a class. */
    public double[][] probabilities(LabelledImages pictures) {
        return TemperatureScaling.probabilities(logits(pictures), temperature);
    }

    /** Figures on other pictures. */
    public Figures figures(LabelledImages pictures) {
        return Figures.of(probabilities(pictures), labels(pictures));
    }

    @Override
    public void close() {
        model.close();
    }

    private static int[] labels(LabelledImages pictures) {
        return IntStream.range(0, pictures.size()).map(pictures::label).toArray();
    }

    private float[][] logits(LabelledImages pictures) {
        ImageTensors images = ImageTensors.of(pictures, input);
        int[] order = IntStream.range(0, images.size()).toArray();
        float[][] logits = new float[order.length][];
        for (int from = 0; from < order.length; from += BATCH) {
            int to = Math.min(order.length, from + BATCH);
            try (NDManager scope = model.getNDManager().newSubManager()) {
                NDArray outputs = model.getBlock()
                        .forward(
                                new ParameterStore(scope, false),
                                new NDList(images.batch(scope, order, from, to)),
                                false)
                        .singletonOrThrow();
                outputs.attach(scope);
                for (int i = from; i < to; i++) {
                    logits[i] = outputs.get(i - from).toFloatArray();
                }
            }
        }
        return logits;
    }
}
