package tandem.xai.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How well a network does on a set of pictures.
 *
 * @param pictures how many
 * @param accuracy share right, in [0, 1]
 * @param confusion pictures by true class (row) and answered class (column)
 * @param expectedCalibrationError mean distance between confidence and share right over 15 equal bins of confidence,
 *     weighted by their pictures, in [0, 1], 0 is best (Naeini, Cooper and Hauskrecht 2015; Guo et al. 2017)
 */
public record Figures(int pictures, double accuracy, List<List<Integer>> confusion, double expectedCalibrationError) {
    private static final int BINS = 15;

    public Figures {
        confusion = confusion.stream().map(List::copyOf).toList();
    }

    /**
     * The figures of these answers.
     *
     * @param probabilities one row a picture, one column a class
     * @param labels true class of each picture
     */
    public static Figures of(double[][] probabilities, int[] labels) {
        int classes = probabilities[0].length;
        List<List<Integer>> confusion = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            confusion.add(new ArrayList<>(Collections.nCopies(classes, 0)));
        }
        double[] surplus = new double[BINS];
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            int answer = greatest(probabilities[i]);
            double confidence = probabilities[i][answer];
            boolean hit = answer == labels[i];
            right += hit ? 1 : 0;
            List<Integer> row = confusion.get(labels[i]);
            row.set(answer, row.get(answer) + 1);
            surplus[Math.min(BINS - 1, (int) (confidence * BINS))] += confidence - (hit ? 1 : 0);
        }
        double error = 0;
        for (double bin : surplus) {
            error += Math.abs(bin);
        }
        return new Figures(labels.length, (double) right / labels.length, confusion, error / labels.length);
    }

    static int greatest(double[] row) {
        int greatest = 0;
        for (int c = 1; c < row.length; c++) {
            greatest = row[c] > row[greatest] ? c : greatest;
        }
        return greatest;
    }
}
