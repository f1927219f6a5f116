package tandem.xai.training;

import ai.djl.Model;
import java.util.List;
import java.util.stream.IntStream;
import tandem.xai.model.Calibration;
import tandem.xai.model.Prediction;

/** A freshly trained network and its figures. Holds native memory until it is closed. */
public final class TrainedClassifier implements AutoCloseable {

    private final ImageClassifierTraining training;
    private final Model model;
    private final double temperature;
    private final int trainingPictures;
    private final Figures test;

    TrainedClassifier(
            ImageClassifierTraining training, Model model, double temperature, int trainingPictures, Figures test) {
        this.training = training;
        this.model = model;
        this.temperature = temperature;
        this.trainingPictures = trainingPictures;
        this.test = test;
    }

    /** How it was trained, and what for. */
    ImageClassifierTraining training() {
        return training;
    }

    Model model() {
        return model;
    }

    /** What logits are divided by before the softmax. */
    double temperature() {
        return temperature;
    }

    /** How many pictures the parameters were fitted to. */
    public int trainingPictures() {
        return trainingPictures;
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
        double fitted = Calibration.temperature(logits(pictures), pictures.labels());
        return new TrainedClassifier(training, model, fitted, trainingPictures, test);
    }

    /** What the network makes of each picture, at the temperature. */
    public List<Prediction> predictions(LabelledImages pictures) {
        return Prediction.ofLogits(logits(pictures), temperature);
    }

    @Override
    public void close() {
        model.close();
    }

    private List<float[]> logits(LabelledImages pictures) {
        int[] order = IntStream.range(0, pictures.size()).toArray();
        return Logits.of(model, ImageTensors.of(pictures, training.input()), order);
    }
}
