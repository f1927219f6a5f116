package tandem.xai.metrics;

import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import tandem.xai.attribution.Sample;

/**
 * Fills pixels by what lies around them, as ROAD does (Rong et al. 2022): each is the weighted mean of its eight neighbours
 * in the picture, direct ones counting 1/6 and diagonal ones 1/12, some of which are themselves to be filled. The linear
 * system, symmetric and positive definite, is solved by conjugate gradients, on planes with a border of zeros around them.
 */
final class LinearImputation {

    private static final double DIRECT = 1.0 / 6;
    private static final double DIAGONAL = 1.0 / 12;
    /** Of what is left over, as a share of what there was; far below the noise that ROAD adds. */
    private static final double ACCURACY = 1e-5;

    private static final int SPARE_STEPS = 100;

    private final int height;
    private final int width;
    private final int stride;
    private final boolean[] removed;
    private final int[] holes;
    private final double[] weights;

    /** @param removed pixels to fill, row by row; not all of them */
    LinearImputation(int height, int width, boolean[] removed) {
        this.height = height;
        this.width = width;
        this.stride = width + 2;
        this.removed = removed;
        this.holes = IntStream.range(0, removed.length)
                .filter(pixel -> removed[pixel])
                .map(this::inPlane)
                .toArray();
        double[] ones = plane();
        for (int pixel = 0; pixel < removed.length; pixel++) {
            ones[inPlane(pixel)] = 1;
        }
        // The weights of the neighbours that there are: 1 but at the borders.
        this.weights =
                IntStream.of(holes).mapToDouble(hole -> around(ones, hole)).toArray();
    }

    /** The numbers of a sample with the removed pixels filled. */
    float[] fill(Sample sample) {
        float[] values = sample.values();
        for (int from = 0; from < values.length; from += removed.length) {
            double[] filled = solution(values, from);
            for (int pixel = 0; pixel < removed.length; pixel++) {
                if (removed[pixel]) {
                    values[from + pixel] = (float) filled[inPlane(pixel)];
                }
            }
        }
        return values;
    }

    /** Solves {@code own weight × x − what removed neighbours add = what kept neighbours add} over the removed pixels. */
    private double[] solution(float[] values, int from) {
        double[] kept = plane();
        for (int pixel = 0; pixel < removed.length; pixel++) {
            kept[inPlane(pixel)] = removed[pixel] ? 0 : values[from + pixel];
        }
        RealVector known = new ArrayRealVector(
                IntStream.of(holes).mapToDouble(hole -> around(kept, hole)).toArray(), false);
        double[] x = plane();
        if (known.getNorm() > 0) {
            // In exact arithmetic as many steps do as there are unknowns.
            ConjugateGradient solver = new ConjugateGradient(holes.length + SPARE_STEPS, ACCURACY, false);
            RealVector solution = solver.solve(new Neighbours(), known);
            spread(solution, x);
        }
        return x;
    }

    /** What the unknown pixels are multiplied by: their own weights, less what their removed neighbours add. */
    private final class Neighbours implements RealLinearOperator {

        private final double[] plane = plane();

        @Override
        public int getRowDimension() {
            return holes.length;
        }

        @Override
        public int getColumnDimension() {
            return holes.length;
        }

        @Override
        public RealVector operate(RealVector x) {
            spread(x, plane);
            double[] image = new double[holes.length];
            for (int k = 0; k < holes.length; k++) {
                image[k] = weights[k] * plane[holes[k]] - around(plane, holes[k]);
            }
            return new ArrayRealVector(image, false);
        }
    }

    /** Puts the unknown pixels where they belong. */
    private void spread(RealVector unknown, double[] plane) {
        for (int k = 0; k < holes.length; k++) {
            plane[holes[k]] = unknown.getEntry(k);
        }
    }

    /** What the neighbours of a place add up to, weighted. */
    private double around(double[] plane, int at) {
        int above = at - stride;
        int below = at + stride;
        return DIRECT * (plane[above] + plane[below] + plane[at - 1] + plane[at + 1])
                + DIAGONAL * (plane[above - 1] + plane[above + 1] + plane[below - 1] + plane[below + 1]);
    }

    private double[] plane() {
        return new double[(height + 2) * stride];
    }

    private int inPlane(int pixel) {
        return (pixel / width + 1) * stride + pixel % width + 1;
    }
}
