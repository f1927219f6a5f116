package tandem.xai.metrics;

import java.util.SplittableRandom;
import java.util.function.IntFunction;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Noise;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * How alike the map of a sample is to those of noisy copies of it that people would not tell apart: the mean agreement. Not a
 * number where no copy's agreement is one.
 *
 * @param agreement of two maps
 * @param copies how many, 1 or more
 * @param noise that is added to each
 * @param seed another seed makes other noise
 */
public record NoiseAgreement(AgreementMetric agreement, int copies, Noise noise, long seed) implements MapAgreement {

    public NoiseAgreement {
        if (copies < 1) {
            throw new IllegalArgumentException("agreement under noise needs one copy or more, not " + copies);
        }
    }

    /** Spearman's correlation with five copies, with noise of 2 % of the input's range. */
    public NoiseAgreement() {
        this(new SpearmanCorrelation(), 5, Noise.ofRange(0.02), 0);
    }

    @Override
    public String name() {
        return "noise-agreement";
    }

    @Override
    public String parameters() {
        return "agreement=" + agreement.name() + " copies=" + copies + " noise=" + noise.word() + " seed=" + seed;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        SampleExplainer explainer = new SampleExplainer(model);
        Attribution map = explainer.explain(method, sample, target);
        SplittableRandom random = sample.random(seed);
        IntFunction<float[]> noisy = noise.copies(sample, random);
        Mean mean = new Mean();
        for (int copy = 0; copy < copies; copy++) {
            Attribution other = explainer.explain(method, sample.with(noisy.apply(copy)), target);
            mean.add(agreement.between(PixelMap.of(map), PixelMap.of(other)));
        }
        return mean.value();
    }
}
