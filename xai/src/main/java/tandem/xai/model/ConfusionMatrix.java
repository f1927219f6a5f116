package tandem.xai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often each class was taken for which.
 *
 * @param counts pictures by true class (row) and predicted class (column), both in the bundle's order
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * The counts of these predictions.
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     */
    public static ConfusionMatrix of(List<Prediction> predictions, int[] truths) {
        Calibration.requirePairs(predictions.size(), truths);
        int classes = predictions.get(0).probabilities().size();
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < classes; row++) {
            counts.add(new ArrayList<>(Collections.nCopies(classes, 0)));
        }
        for (int i = 0; i < truths.length; i++) {
            List<Integer> row = counts.get(truths[i]);
            int answer = predictions.get(i).best();
            row.set(answer, row.get(answer) + 1);
        }
        return new ConfusionMatrix(counts);
    }

    /** Pictures in all. */
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** Share of the pictures that were taken for what they are, in [0, 1]. */
    public double accuracy() {
        int right = 0;
        for (int i = 0; i < counts.size(); i++) {
            right += counts.get(i).get(i);
        }
        return (double) right / total();
    }
}
