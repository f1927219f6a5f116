package tandem.xai.model;

import java.util.List;

/**
 * What a network makes of one picture.
 *
 * @param probabilities of each class, in the bundle's order, after temperature scaling; they sum to 1
 */
public record Prediction(List<Double> probabilities) {

    public Prediction {
        probabilities = List.copyOf(probabilities);
    }

    /** The most probable class; of equal ones the first. */
    public int best() {
        int best = 0;
        for (int i = 1; i < probabilities.size(); i++) {
            if (probabilities.get(i) > probabilities.get(best)) {
                best = i;
            }
        }
        return best;
    }
}
