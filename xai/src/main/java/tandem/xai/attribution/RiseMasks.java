package tandem.xai.attribution;

import java.util.SplittableRandom;

/**
 * The random masks of RISE, one after the other: a coarse grid of ones and zeros, drawn one cell too large, made smooth and
 * shifted by up to a cell. Only what is seen of the smooth grid is computed.
 */
final class RiseMasks {

    private final int height;
    private final int width;
    private final int cells;
    private final double open;
    private final SplittableRandom random;
    private final Axis down;
    private final Axis right;

    /**
     * @param cells of a mask along each side
     * @param open probability that a cell is 1
     * @param random draws them
     */
    RiseMasks(int height, int width, int cells, double open, SplittableRandom random) {
        this.height = height;
        this.width = width;
        this.cells = cells;
        this.open = open;
        this.random = random;
        this.down = new Axis(cells, height);
        this.right = new Axis(cells, width);
    }

    /** The next mask, row by row, each value from 0 (shut) to 1 (open). */
    float[] next() {
        double[] grid = new double[cells * cells];
        for (int cell = 0; cell < grid.length; cell++) {
            grid[cell] = random.nextDouble() < open ? 1 : 0;
        }
        int top = random.nextInt(down.cell);
        int left = random.nextInt(right.cell);
        double[] wide = new double[cells * width];
        for (int row = 0; row < cells; row++) {
            for (int x = 0; x < width; x++) {
                int before = row * cells + right.before[x + left];
                int after = row * cells + right.after[x + left];
                double share = right.share[x + left];
                wide[row * width + x] = grid[before] * (1 - share) + grid[after] * share;
            }
        }
        float[] mask = new float[height * width];
        for (int y = 0; y < height; y++) {
            int before = down.before[y + top] * width;
            int after = down.after[y + top] * width;
            double share = down.share[y + top];
            for (int x = 0; x < width; x++) {
                mask[y * width + x] = (float) (wide[before + x] * (1 - share) + wide[after + x] * share);
            }
        }
        return mask;
    }

    /** Which two cells a place of the smooth grid lies between, and how near to the second; corners are not aligned. */
    private static final class Axis {

        private final int cell;
        private final int[] before;
        private final int[] after;
        private final double[] share;

        Axis(int cells, int side) {
            cell = (side + cells - 1) / cells;
            int large = (cells + 1) * cell;
            before = new int[large];
            after = new int[large];
            share = new double[large];
            for (int at = 0; at < large; at++) {
                double source = Math.max(0, (at + 0.5) * cells / large - 0.5);
                before[at] = Math.min((int) source, cells - 1);
                after[at] = Math.min(before[at] + 1, cells - 1);
                share[at] = source - before[at];
            }
        }
    }
}
