package tandem.xai.attribution;

import java.util.Arrays;
import java.util.Optional;

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
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new Rise(masks, cells, open, baseline, another));
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        float[] shut = baseline.of(sample);
        RiseMasks shown = masks(sample);
        double[] probabilities = probe.probabilities(masks, mask -> seen(sample, shut, shown.next()));
        double[] sums = new double[sample.pixels()];
        // The masks are drawn again rather than kept: thousands of large ones would fill the memory.
        RiseMasks again = masks(sample);
        for (double probability : probabilities) {
            float[] mask = again.next();
            for (int pixel = 0; pixel < sums.length; pixel++) {
                sums[pixel] += probability * mask[pixel];
            }
        }
        double[] means = Arrays.stream(sums).map(sum -> sum / (masks * open)).toArray();
        return probe.attribution(1, sample.height(), sample.width(), means);
    }

    /** The masks from the first on. */
    private RiseMasks masks(Sample sample) {
        return new RiseMasks(sample.height(), sample.width(), cells, open, sample.random(seed));
    }

    private static float[] seen(Sample sample, float[] shut, float[] mask) {
        float[] values = sample.values();
        for (int from = 0; from < values.length; from += mask.length) {
            for (int pixel = 0; pixel < mask.length; pixel++) {
                float through = mask[pixel];
                values[from + pixel] = through * values[from + pixel] + (1 - through) * shut[from + pixel];
            }
        }
        return values;
    }
}
