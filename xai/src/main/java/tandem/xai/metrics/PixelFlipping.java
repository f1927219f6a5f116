package tandem.xai.metrics;

import java.util.Arrays;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Pixel flipping (Bach et al. 2015) as the area over its curve (Samek et al. 2017, “AOPC”): how much of the target's logit is
 * lost on average as the highest pixels go first, {@code mean over k = 0 … steps of f(x) − f(x without the k-th share)}. {@link
 * DeletionAuc} is the same of the probability, as the area below.
 *
 * @param curve how pixels go
 */
public record PixelFlipping(PerturbationCurve curve) implements FaithfulnessMetric {

    /** Along the usual curve. */
    public PixelFlipping() {
        this(new PerturbationCurve());
    }

    @Override
    public String name() {
        return "pixel-flipping";
    }

    @Override
    public String parameters() {
        return curve.words();
    }

    @Override
    public double least() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public double of(ExplainableModel model, Sample sample, Attribution attribution) {
        double[] values = curve.flipping(model, sample, attribution);
        return values[0] - Arrays.stream(values).average().orElseThrow();
    }
}
