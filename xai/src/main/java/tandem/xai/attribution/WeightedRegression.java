package tandem.xai.attribution;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/** Weighted least squares without an intercept, by the normal equations. */
final class WeightedRegression {

    private final double[][] products;
    private final double[] moments;

    WeightedRegression(int features) {
        products = new double[features][features];
        moments = new double[features];
    }

    /** One observation. */
    void add(double[] features, double value, double weight) {
        for (int i = 0; i < features.length; i++) {
            if (features[i] == 0) {
                continue;
            }
            double weighted = weight * features[i];
            moments[i] += weighted * value;
            for (int j = 0; j < features.length; j++) {
                products[i][j] += weighted * features[j];
            }
        }
    }

    /** The coefficients, with this penalty on their squares. */
    double[] solve(double penalty) {
        double trace = 0;
        for (int i = 0; i < moments.length; i++) {
            products[i][i] += penalty;
            trace += products[i][i];
        }
        // Positive pivots below this share of the mean diagonal are noise of doubles.
        double smallest = 1e-12 * trace / moments.length;
        return new CholeskyDecomposition(new Array2DRowRealMatrix(products), 1e-9, smallest)
                .getSolver()
                .solve(new ArrayRealVector(moments))
                .toArray();
    }
}
