package tandem.xai.attribution;

import java.util.Locale;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Where on the straight path from baseline to input the gradient is taken, and with which weight. Weights sum to 1. */
public enum PathRule {
    /** Gauss–Legendre quadrature: exact for polynomials up to degree 2n − 1. */
    GAUSS_LEGENDRE {
        @Override
        double[][] nodes(int steps) {
            GaussIntegrator rule = new GaussIntegratorFactory().legendre(steps, 0.0, 1.0);
            double[][] nodes = new double[2][steps];
            for (int i = 0; i < steps; i++) {
                nodes[0][i] = rule.getPoint(i);
                nodes[1][i] = rule.getWeight(i);
            }
            return nodes;
        }
    },
    /** The middle of each of n equal parts. */
    MIDDLE {
        @Override
        double[][] nodes(int steps) {
            double[][] nodes = new double[2][steps];
            for (int i = 0; i < steps; i++) {
                nodes[0][i] = (i + 0.5) / steps;
                nodes[1][i] = 1.0 / steps;
            }
            return nodes;
        }
    },
    /** Trapezoids between n equally spaced points, both ends among them. */
    TRAPEZOID {
        @Override
        double[][] nodes(int steps) {
            double[][] nodes = new double[2][steps];
            for (int i = 0; i < steps; i++) {
                nodes[0][i] = (double) i / (steps - 1);
                nodes[1][i] = (i == 0 || i == steps - 1 ? 0.5 : 1.0) / (steps - 1);
            }
            return nodes;
        }
    };

    /** Points in [0, 1], then their weights. */
    abstract double[][] nodes(int steps);

    /** The word in parameters. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
