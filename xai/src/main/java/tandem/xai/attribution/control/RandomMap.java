package tandem.xai.attribution.control;

import java.util.Optional;
import java.util.SplittableRandom;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;

/**
 * A smooth random field: a few Gaussian blobs at random places. It depends on the seed and on the input's own values, so
 * that a picture always has the same one, whatever else is in the batch.
 */
public final class RandomMap extends PictureMap {

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
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new RandomMap(another));
    }

    @Override
    float[] map(Sample sample) {
        SplittableRandom random = sample.random(seed);
        float[] values = new float[sample.pixels()];
        for (int blob = 0; blob < BLOBS; blob++) {
            double centreX = random.nextDouble();
            double centreY = random.nextDouble();
            double weight = 0.4 + 0.6 * random.nextDouble();
            for (int i = 0; i < values.length; i++) {
                double dx = ((i % sample.width() + 0.5) / sample.width() - centreX) / SPREAD;
                double dy = ((Math.floorDiv(i, sample.width()) + 0.5) / sample.height() - centreY) / SPREAD;
                values[i] += (float) (weight * gaussian(dx, dy));
            }
        }
        return values;
    }
}
