package tandem.xai.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Faithfulness correlation (Bhatt, Weller and Moura 2020): Pearson's correlation, over random sets of pixels, of what the map
 * gives them together with how much the target's logit falls when they are replaced. Not a number where a map is 0
 * everywhere.
 *
 * @param sets how many, 3 or more
 * @param share of the pixels in a set, above 0 and at most 1
 * @param baseline what stands where a pixel is not there
 * @param seed another seed draws other sets
 */
public record FaithfulnessCorrelation(int sets, double share, Baseline baseline, long seed)
        implements FaithfulnessMetric {

    public FaithfulnessCorrelation {
        if (sets < 3 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a correlation needs three sets or more with a share of the pixels, not "
                    + sets + " with " + share);
        }
    }

    /** A hundred sets of a tenth of the pixels, replaced by the mean colour. */
    public FaithfulnessCorrelation() {
        this(100, 0.1, Baseline.constant(0), 0);
    }

    @Override
    public String name() {
        return "faithfulness-correlation";
    }

    @Override
    public String parameters() {
        return "sets=" + sets + " share=" + share + " baseline=" + baseline.word() + " seed=" + seed;
    }

    @Override
    public double least() {
        return -1;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public double of(ExplainableModel model, Sample sample, Attribution attribution) {
        SplittableRandom random = sample.random(seed);
        int[] pixels = IntStream.range(0, sample.pixels()).toArray();
        int size = (int) Math.max(1, Math.round(share * pixels.length));
        PixelRemoval removal = PixelRemoval.of(model, sample, attribution, baseline, sets, () -> {
            drawFirst(size, pixels, random);
            return Arrays.copyOf(pixels, size);
        });
        return Correlation.pearson(removal.given(), removal.falls());
    }

    /** The beginning of a shuffle (Fisher and Yates). */
    private static void drawFirst(int size, int[] pixels, SplittableRandom random) {
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(pixels.length - i);
            int drawn = pixels[other];
            pixels[other] = pixels[i];
            pixels[i] = drawn;
        }
    }
}
