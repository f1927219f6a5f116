package tandem.xai.metrics;

import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Insertion (Petsiuk, Das and Saenko 2018): the area below the probability of the target as the highest pixels come first. A
 * map that knows what the network looks at makes it rise soon.
 *
 * @param curve how pixels come
 */
public record InsertionAuc(PerturbationCurve curve) implements FaithfulnessMetric {

    /** In 64 steps over the mean colour. */
    public InsertionAuc() {
        this(new PerturbationCurve(64, Baseline.constant(0)));
    }

    @Override
    public String name() {
        return "insertion-auc";
    }

    @Override
    public String parameters() {
        return curve.words();
    }

    @Override
    public double least() {
        return 0;
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
        return PerturbationCurve.area(curve.insertion(model, sample, attribution));
    }
}
