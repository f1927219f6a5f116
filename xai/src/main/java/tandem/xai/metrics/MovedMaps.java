package tandem.xai.metrics;

import java.util.SplittableRandom;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** A map, and those of inputs that were moved a little, each number by itself and evenly within a radius. */
final class MovedMaps {

    private final float[] map;
    private final double[] inputDistances;
    private final double[] mapDistances;

    private MovedMaps(float[] map, double[] inputDistances, double[] mapDistances) {
        this.map = map;
        this.inputDistances = inputDistances;
        this.mapDistances = mapDistances;
    }

    /**
     * Moves the sample and explains it anew.
     *
     * @param moves how many, how far and by which seed
     */
    static MovedMaps of(
            ExplainableModel model, AttributionMethod method, Sample sample, Target target, MapMovement moves) {
        SampleExplainer explainer = new SampleExplainer(model);
        float[] map = explainer.explain(method, sample, target).values();
        SplittableRandom random = sample.random(moves.seed());
        double[] inputDistances = new double[moves.samples()];
        double[] mapDistances = new double[moves.samples()];
        for (int move = 0; move < moves.samples(); move++) {
            float[] moved = sample.values();
            for (int k = 0; k < moved.length; k++) {
                moved[k] += (float) (moves.radius() * (2 * random.nextDouble() - 1));
            }
            inputDistances[move] = distance(moved, sample.values());
            mapDistances[move] = distance(
                    explainer.explain(method, sample.with(moved), target).values(), map);
        }
        return new MovedMaps(map, inputDistances, mapDistances);
    }

    /** The Euclidean length of the map where it was not moved. */
    double length() {
        return distance(map, new float[map.length]);
    }

    /** How far each move moved the input, in Euclidean distance. */
    double[] inputDistances() {
        return inputDistances;
    }

    /** How far the map moved with it. */
    double[] mapDistances() {
        return mapDistances;
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            double apart = (double) one[k] - other[k];
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
