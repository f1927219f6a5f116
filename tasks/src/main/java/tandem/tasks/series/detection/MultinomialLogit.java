package tandem.tasks.series.detection;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * Multinomial logistic regression with a penalty on squared weights (Le Cessie and van Houwelingen 1992), fitted by Newton's
 * method on standardised features. No chance is involved. Immutable.
 */
public final class MultinomialLogit {

    private static final int MOST_STEPS = 500;
    private static final double CONVERGED = 1e-9;
    private static final double ASYMMETRY = 1e-9;
    private static final double SMALLEST_PIVOT = 1e-14;

    private final double[] means;
    private final double[] deviations;
    private final double[][] weights;

    private MultinomialLogit(double[] means, double[] deviations, double[][] weights) {
        this.means = means;
        this.deviations = deviations;
        this.weights = weights;
    }

    /**
     * The weights that are likeliest.
     *
     * @param rows features, one row an observation, at least one
     * @param truths class of each row, from 0
     * @param classes how many there are
     * @param penalty above 0, half of it times the sum of squares is taken off the log-likelihood
     * @throws IllegalStateException if the weights do not settle, as with a penalty of almost nothing
     */
    public static MultinomialLogit fit(double[][] rows, int[] truths, int classes, double penalty) {
        int features = rows[0].length;
        double[] means = new double[features];
        double[] deviations = new double[features];
        for (int j = 0; j < features; j++) {
            int feature = j;
            means[j] = Arrays.stream(rows).mapToDouble(row -> row[feature]).sum() / rows.length;
            double variance = Arrays.stream(rows)
                            .mapToDouble(row -> row[feature] - means[feature])
                            .map(away -> away * away)
                            .sum()
                    / rows.length;
            deviations[j] = variance > 0 ? Math.sqrt(variance) : 1;
        }
        MultinomialLogit logit = new MultinomialLogit(means, deviations, new double[classes][features + 1]);
        double[][] inputs = Arrays.stream(rows).map(logit::input).toArray(double[][]::new);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (logit.improve(inputs, truths, penalty) < CONVERGED) {
                return logit;
            }
        }
        throw new IllegalStateException("the regression has not settled after " + MOST_STEPS
                + " steps — give a larger penalty than " + penalty);
    }

    /** The classes' logits for features, one a class. */
    public double[] logits(double[] features) {
        return products(input(features));
    }

    /** The standardised features, and a 1 for the intercept. */
    private double[] input(double[] features) {
        double[] input = new double[features.length + 1];
        for (int j = 0; j < features.length; j++) {
            input[j] = (features[j] - means[j]) / deviations[j];
        }
        input[features.length] = 1;
        return input;
    }

    private double[] products(double[] input) {
        double[] logits = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            for (int j = 0; j < input.length; j++) {
                logits[k] += weights[k][j] * input[j];
            }
        }
        return logits;
    }

    /** One Newton step; how far it would have gone. */
    private double improve(double[][] inputs, int[] truths, double penalty) {
        int size = inputs[0].length;
        int all = weights.length * size;
        double[] gradient = new double[all];
        double[][] curvature = new double[all][all];
        for (int i = 0; i < inputs.length; i++) {
            add(inputs[i], truths[i], gradient, curvature);
        }
        for (int w = 0; w < all; w++) {
            gradient[w] -= penalty * weights[w / size][w % size];
            curvature[w][w] += penalty;
            for (int v = 0; v < w; v++) {
                curvature[v][w] = curvature[w][v];
            }
        }
        RealVector step = new CholeskyDecomposition(
                        new Array2DRowRealMatrix(curvature, false), ASYMMETRY, SMALLEST_PIVOT)
                .getSolver()
                .solve(new ArrayRealVector(gradient, false));
        double longest = step.getLInfNorm();
        // Far from the optimum, where the curvature misleads, a step is held to a length of 1.
        double held = Math.min(1, 1 / Math.max(1e-300, longest));
        IntStream.range(0, all).forEach(w -> weights[w / size][w % size] += held * step.getEntry(w));
        return longest;
    }

    private void add(double[] input, int truth, double[] gradient, double[][] curvature) {
        double[] shares = Softmax.of(products(input));
        int size = input.length;
        for (int k = 0; k < shares.length; k++) {
            double missed = (k == truth ? 1 : 0) - shares[k];
            for (int j = 0; j < size; j++) {
                gradient[k * size + j] += missed * input[j];
            }
            for (int l = 0; l <= k; l++) {
                double bend = k == l ? shares[k] * (1 - shares[k]) : -shares[k] * shares[l];
                for (int j = 0; j < size; j++) {
                    double factor = bend * input[j];
                    for (int m = 0; m < size; m++) {
                        curvature[k * size + j][l * size + m] += factor * input[m];
                    }
                }
            }
        }
    }
}
