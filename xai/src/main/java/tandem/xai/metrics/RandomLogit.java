package tandem.xai.metrics;

import java.util.SplittableRandom;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * The random logit test (Sixt, Granz and Landgraf 2020): how alike the map is to that of another class, drawn at random. A
 * method whose map does not depend on what is explained gets 1.
 *
 * @param agreement of two maps
 * @param seed another seed draws other classes
 */
public record RandomLogit(AgreementMetric agreement, long seed) implements MapAgreement {

    /** Structural similarity, as in the paper. */
    public RandomLogit() {
        this(new StructuralSimilarity(), 0);
    }

    @Override
    public String name() {
        return "random-logit";
    }

    @Override
    public String parameters() {
        return "agreement=" + agreement.name() + " seed=" + seed;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        SplittableRandom random = sample.random(seed);
        int other = random.nextInt(model.bundle().classes().size() - 1);
        SampleExplainer explainer = new SampleExplainer(model);
        Attribution map = explainer.explain(method, sample, target);
        Attribution ofOther = explainer.explain(method, sample, Target.of(other < target.label() ? other : other + 1));
        return agreement.between(PixelMap.of(map), PixelMap.of(ofOther));
    }
}
