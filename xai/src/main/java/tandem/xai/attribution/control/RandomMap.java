package tandem.xai.attribution.control;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * A smooth random field: a few Gaussian blobs at random places. It depends on the seed and on the input's own values, so
 * that a picture always has the same one, whatever else is in the batch.
 */
public final class RandomMap implements AttributionMethod {

    private static final int BLOBS = 5;
    private static final double SPREAD = 0.09;

    private final long seed;

    /** @param seed another seed gives every picture another field */
    public RandomMap(long seed) {
        this.seed = seed;
    }

    @Override
    public String name() {
        return "random";
    }

    @Override
    public String parameters() {
        return "seed=" + seed + " blobs=" + BLOBS + " sd=" + SPREAD;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        List<Sample> samples = Sample.each(model.bundle().input(), batch);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Sample sample = samples.get(i);
            float[] values = field(
                    new SplittableRandom(seed).nextLong() ^ sample.fingerprint(), sample.height(), sample.width());
            attributions.add(
                    Attribution.of(this, targets.get(i), 1, sample.height(), sample.width(), values, Passes.NONE));
        }
        return attributions;
    }

    private static float[] field(long seed, int height, int width) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[height * width];
        for (int blob = 0; blob < BLOBS; blob++) {
            double centreX = random.nextDouble();
            double centreY = random.nextDouble();
            double weight = 0.4 + 0.6 * random.nextDouble();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double dx = ((x + 0.5) / width - centreX) / SPREAD;
                    double dy = ((y + 0.5) / height - centreY) / SPREAD;
                    values[y * width + x] += (float) (weight * StrictMath.exp(-(dx * dx + dy * dy) / 2));
                }
            }
        }
        return values;
    }
}
