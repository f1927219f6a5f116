package tandem.xai.attribution;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * RISE (Petsiuk, Das and Saenko 2018): the input is seen through random masks, coarse grids of ones and zeros made smooth
 * and shifted; a pixel's value is the mean of the class's probability over the masks, weighted by the mask there and divided
 * by how often a cell is open. Probabilities (of the target, less those of the class it is held against), as in the paper:
 * where nothing matters the map is not 0 but the mean probability.
 */
public final class Rise extends SampleMethod {

    private final int masks;
    private final int cells;
    private final double open;
    private final Baseline baseline;
    private final long seed;

    /**
     * @param masks how many, 1 or more
     * @param cells of a mask along each side, 1 or more
     * @param open probability that a cell lets the input through, above 0 and at most 1
     * @param baseline what is seen where a mask is shut
     * @param seed another seed gives other masks
     */
    public Rise(int masks, int cells, double open, Baseline baseline, long seed) {
        if (masks < 1 || cells < 1 || !(open > 0 && open <= 1)) {
            throw new IllegalArgumentException("RISE needs one mask and one cell or more, open with a probability, not "
                    + masks + ", " + cells + " and " + open);
        }
        this.masks = masks;
        this.cells = cells;
        this.open = open;
        this.baseline = baseline;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "rise";
    }

    @Override
    public String parameters() {
        return "masks=" + masks + " cells=" + cells + " open=" + open + " baseline=" + baseline.word() + " seed="
                + seed;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.LEVEL;
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        float[] shut = baseline.of(sample);
        double[] probabilities = probe.probabilities(masks, masks(probe, mask -> seen(sample, shut, mask)));
        double[] sums = new double[sample.pixels()];
        // The masks are drawn again rather than kept: thousands of large ones would fill the memory.
        IntFunction<float[]> again = masks(probe, mask -> mask);
        for (int i = 0; i < masks; i++) {
            float[] mask = again.apply(i);
            for (int pixel = 0; pixel < sums.length; pixel++) {
                sums[pixel] += probabilities[i] * mask[pixel];
            }
        }
        double[] means = Arrays.stream(sums).map(sum -> sum / (masks * open)).toArray();
        return probe.attribution(1, sample.height(), sample.width(), means);
    }

    /** The masks from the first on, each made something of. */
    private IntFunction<float[]> masks(Probe probe, UnaryOperator<float[]> use) {
        SplittableRandom random = probe.sample().random(seed);
        return index ->
                use.apply(mask(random, probe.sample().height(), probe.sample().width()));
    }

    /** The grid is drawn one cell too large and shifted by up to a cell. */
    private float[] mask(SplittableRandom random, int height, int width) {
        int cellHeight = (height + cells - 1) / cells;
        int cellWidth = (width + cells - 1) / cells;
        float[] grid = new float[cells * cells];
        for (int cell = 0; cell < grid.length; cell++) {
            grid[cell] = random.nextDouble() < open ? 1 : 0;
        }
        int down = random.nextInt(cellHeight);
        int right = random.nextInt(cellWidth);
        int large = (cells + 1) * cellWidth;
        float[] smooth = Planes.resized(grid, cells, cells, (cells + 1) * cellHeight, large, false);
        float[] mask = new float[height * width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(smooth, (y + down) * large + right, mask, y * width, width);
        }
        return mask;
    }

    private static float[] seen(Sample sample, float[] shut, float[] mask) {
        float[] values = sample.values();
        for (int k = 0; k < values.length; k++) {
            float through = mask[k % mask.length];
            values[k] = through * values[k] + (1 - through) * shut[k];
        }
        return values;
    }
}
