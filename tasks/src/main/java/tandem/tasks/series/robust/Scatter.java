package tandem.tasks.series.robust;

import java.util.Arrays;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Where rows of numbers lie and how they spread: a centre and a covariance with its inverse. Immutable. */
public final class Scatter {

    private static final double ASYMMETRY = 1e-9;
    /** Variances that are left, below this share of the mean variance, are noise of doubles. */
    private static final double SMALLEST_PIVOT = 1e-12;

    private final double[] centre;
    private final RealMatrix covariance;
    private final double[][] precision;
    private final double logDeterminant;

    /**
     * @param centre one number a variable
     * @param covariance symmetric
     * @throws SingularScatterException if it has no inverse: a variable is constant or follows from others
     */
    Scatter(double[] centre, RealMatrix covariance) {
        this.centre = centre.clone();
        this.covariance = covariance;
        try {
            double smallest = SMALLEST_PIVOT * covariance.getTrace() / centre.length;
            CholeskyDecomposition factors =
                    new CholeskyDecomposition(covariance, ASYMMETRY, Math.max(smallest, Double.MIN_NORMAL));
            this.precision = factors.getSolver().getInverse().getData();
            double log = 0;
            for (int i = 0; i < centre.length; i++) {
                log += 2 * StrictMath.log(factors.getL().getEntry(i, i));
            }
            this.logDeterminant = log;
        } catch (MathIllegalArgumentException singular) {
            throw new SingularScatterException(singular);
        }
    }

    /** The mean and the covariance, over {@code n − 1}, of some rows. */
    static Scatter of(double[][] rows, int[] chosen) {
        int variables = rows[0].length;
        double[] mean = new double[variables];
        for (int row : chosen) {
            for (int i = 0; i < variables; i++) {
                mean[i] += rows[row][i] / chosen.length;
            }
        }
        double[][] covariance = new double[variables][variables];
        double[] away = new double[variables];
        for (int row : chosen) {
            for (int i = 0; i < variables; i++) {
                away[i] = rows[row][i] - mean[i];
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += away[i] * away[j];
                }
            }
        }
        for (int i = 0; i < variables; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] /= chosen.length - 1;
                covariance[j][i] = covariance[i][j];
            }
        }
        return new Scatter(mean, new Array2DRowRealMatrix(covariance, false));
    }

    /** The same with a covariance so many times as large. */
    Scatter times(double factor) {
        return new Scatter(centre, covariance.scalarMultiply(factor));
    }

    /** How many variables. */
    public int variables() {
        return centre.length;
    }

    /** A copy of the centre. */
    double[] centre() {
        return centre.clone();
    }

    /** A copy of the covariance. */
    double[][] covariance() {
        return covariance.getData();
    }

    /** The logarithm of the covariance's determinant. */
    public double logDeterminant() {
        return logDeterminant;
    }

    /**
     * The squared Mahalanobis distance (Mahalanobis 1936) of a row from the centre, {@code (x − μ)ᵀ Σ⁻¹ (x − μ)}.
     */
    public double squaredDistance(double[] row) {
        return squaredLength(away(row));
    }

    /** The squared Mahalanobis distance between two rows. */
    public double squaredDistance(double[] row, double[] other) {
        double[] difference = row.clone();
        Arrays.setAll(difference, i -> row[i] - other[i]);
        return squaredLength(difference);
    }

    /**
     * What each variable adds to the squared distance: {@code (x − μ)ᵢ (Σ⁻¹ (x − μ))ᵢ}; they sum to it, and single ones may be
     * negative.
     */
    public double[] shares(double[] row) {
        double[] away = away(row);
        double[] weighted = weighted(away);
        Arrays.setAll(weighted, i -> away[i] * weighted[i]);
        return weighted;
    }

    /**
     * How far each variable lies from what the others say of it, in standard deviations: the residual of its regression on the
     * others, which is {@code (Σ⁻¹ (x − μ))ᵢ / √(Σ⁻¹)ᵢᵢ} (Lauritzen 1996, section 5.1).
     */
    public double[] residuals(double[] row) {
        double[] weighted = weighted(away(row));
        Arrays.setAll(weighted, i -> weighted[i] / Math.sqrt(precision[i][i]));
        return weighted;
    }

    private double[] away(double[] row) {
        double[] away = new double[centre.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = row[i] - centre[i];
        }
        return away;
    }

    private double squaredLength(double[] away) {
        double sum = 0;
        for (int i = 0; i < away.length; i++) {
            double[] weights = precision[i];
            double weighted = 0;
            for (int j = 0; j < away.length; j++) {
                weighted += weights[j] * away[j];
            }
            sum += away[i] * weighted;
        }
        return sum;
    }

    private double[] weighted(double[] away) {
        double[] weighted = new double[away.length];
        for (int i = 0; i < away.length; i++) {
            for (int j = 0; j < away.length; j++) {
                weighted[i] += precision[i][j] * away[j];
            }
        }
        return weighted;
    }
}
