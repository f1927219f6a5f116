package tandem.xai.metrics;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Infidelity (Yeh et al. 2019) by square removal: the mean squared difference, over random squares, of what the map gives the
 * square and how much the target's logit falls when the square is replaced by the baseline. Maps have units of their own, so
 * the map is first scaled as it fits best, as in the paper; a map of 0 says that nothing ever falls.
 *
 * @param squares how many, 1 or more
 * @param largest side of a square as a share of the picture's shorter side, above 0 and at most 1; sides are drawn
 *     between a pixel and that
 * @param baseline what stands where a pixel is not there
 * @param seed another seed draws other squares
 */
public record Infidelity(int squares, double largest, Baseline baseline, long seed) implements FaithfulnessMetric {

    public Infidelity {
        if (squares < 1 || !(largest > 0 && largest <= 1)) {
            throw new IllegalArgumentException(
                    "infidelity needs one square or more within the picture, not " + squares + " of " + largest);
        }
    }

    /** Two hundred squares of up to half the side, replaced by the mean colour. */
    public Infidelity() {
        this(200, 0.5, Baseline.constant(0), 0);
    }

    @Override
    public String name() {
        return "infidelity";
    }

    @Override
    public String parameters() {
        return "squares=" + squares + " largest=" + largest + " baseline=" + baseline.word() + " seed=" + seed;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(ExplainableModel model, Sample sample, Attribution attribution) {
        int longest = (int) Math.max(1, Math.round(largest * Math.min(sample.height(), sample.width())));
        SplittableRandom random = sample.random(seed);
        PixelRemoval removal = PixelRemoval.of(
                model,
                sample,
                attribution,
                baseline,
                squares,
                () -> square(sample.height(), sample.width(), longest, random));
        double[] given = removal.given();
        double[] falls = removal.falls();
        double both = 0;
        double square = 0;
        for (int i = 0; i < squares; i++) {
            both += given[i] * falls[i];
            square += given[i] * given[i];
        }
        double scale = square == 0 ? 0 : both / square;
        double sum = 0;
        for (int i = 0; i < squares; i++) {
            double miss = scale * given[i] - falls[i];
            sum += miss * miss;
        }
        return sum / squares;
    }

    private static int[] square(int height, int width, int longest, SplittableRandom random) {
        int side = 1 + random.nextInt(longest);
        int top = random.nextInt(height - side + 1);
        int left = random.nextInt(width - side + 1);
        return IntStream.range(0, side * side)
                .map(i -> (top + i / side) * width + left + i % side)
                .toArray();
    }
}
