package tandem.xai.training;

import java.util.List;
import tandem.xai.model.Calibration;
import tandem.xai.model.Prediction;

/** A freshly trained network and its figures. Holds native memory until it is closed. */
public final class TrainedClassifier implements AutoCloseable {

    private final List<String> classes;
    private final TrainedNetwork network;
    private final TrainingResult result;

    TrainedClassifier(List<String> classes, TrainedNetwork network, TrainingResult result) {
        this.classes = List.copyOf(classes);
        this.network = network;
        this.result = result;
    }

    /** What it tells apart, in the order of its outputs. */
    List<String> classes() {
        return classes;
    }

    TrainedNetwork network() {
        return network;
    }

    /** How it was trained. */
    public TrainingPlan plan() {
        return result.plan();
    }

    /** What logits are divided by before the softmax. */
    public double temperature() {
        return result.temperature();
    }

    /** How many pictures the parameters were fitted to. */
    public int trainingPictures() {
        return result.trainingPictures();
    }

    /** How many pictures chose the best pass and the temperature. */
    public int validationPictures() {
        return result.validationPictures();
    }

    /** The pass whose parameters were kept, from 1. */
    public int bestEpoch() {
        return result.bestEpoch();
    }

    /** Figures on the held-out pictures that chose nothing. */
    public Figures test() {
        return result.test();
    }

    /**
     * The same network with its temperature fitted to other pictures than its validation pictures, where those it will
     * be asked about differ from those it was trained on. Close only one of the two.
     */
    public TrainedClassifier calibratedOn(LabelledImages pictures) {
        double fitted = Calibration.temperature(network.logits(pictures), pictures.labels());
        return new TrainedClassifier(classes, network, result.withTemperature(fitted));
    }

    /** What the network makes of each picture, at the temperature. */
    public List<Prediction> predictions(LabelledImages pictures) {
        return Prediction.ofLogits(network.logits(pictures), temperature());
    }

    @Override
    public void close() {
        network.close();
    }
}
