package tandem.xai.metrics;

import java.util.SplittableRandom;
import tandem.xai.attribution.Answers;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Noise;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * ROAD, remove and debias (Rong et al. 2022), of one picture: pixels are removed by filling them from their neighbours with a
 * little noise, so that the shape of what is missing gives nothing away; the mean over shares of half of what the target's
 * probability is higher when the lowest pixels go than when the highest go (“combined”, as in pytorch-grad-cam).
 *
 * @param steps so many shares of the pixels, evenly between 0 and 1; 1 or more
 * @param noise on what is filled in, in normalised units, 0 or more
 * @param seed another seed makes other noise
 */
public record Road(int steps, double noise, long seed) implements FaithfulnessMetric {

    public Road {
        if (steps < 1 || !(noise >= 0)) {
            throw new IllegalArgumentException(
                    "ROAD needs one share or more and noise of 0 or more, not " + steps + " and " + noise);
        }
    }

    /** A tenth, two tenths, up to nine tenths of the pixels; noise as in the authors' program. */
    public Road() {
        this(9, 0.01, 0);
    }

    @Override
    public String name() {
        return "road";
    }

    @Override
    public String parameters() {
        return "steps=" + steps + " noise=" + noise + " seed=" + seed;
    }

    @Override
    public double least() {
        return -0.5;
    }

    @Override
    public double most() {
        return 0.5;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public double of(ExplainableModel model, Sample sample, Attribution attribution) {
        int[] ranking =
                PixelMap.of(attribution, sample.height(), sample.width()).ranking();
        SplittableRandom random = sample.random(seed);
        double[] probabilities = new Answers(model, sample, attribution.target()).probabilities(2 * steps, variant -> {
            boolean[] removed = new boolean[ranking.length];
            long count = (long) ranking.length * (variant / 2 + 1) / (steps + 1);
            for (int rank = 0; rank < count; rank++) {
                removed[ranking[variant % 2 == 0 ? rank : ranking.length - 1 - rank]] = true;
            }
            return without(sample, removed, random);
        });
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += (probabilities[2 * step + 1] - probabilities[2 * step]) / 2;
        }
        return sum / steps;
    }

    private float[] without(Sample sample, boolean[] removed, SplittableRandom random) {
        float[] filled = new LinearImputation(sample.height(), sample.width(), removed).fill(sample);
        float[] noisy =
                Noise.normalised(noise).copies(sample.with(filled), random).apply(0);
        for (int k = 0; k < filled.length; k++) {
            filled[k] = removed[k % removed.length] ? noisy[k] : filled[k];
        }
        return filled;
    }
}
