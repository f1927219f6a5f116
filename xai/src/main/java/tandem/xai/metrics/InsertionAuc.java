package tandem.xai.metrics;

import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Insertion (Petsiuk, Das and Saenko 2018): the area below the probability of the target as the highest pixels come first. A
 * map that knows what the network looks at makes it rise soon.
 *
 * @param curve how pixels come
 */
public record InsertionAuc(PerturbationCurve curve) implements PerturbationAuc {

    /** Along the usual curve. */
    public InsertionAuc() {
        this(new PerturbationCurve());
    }

    @Override
    public String name() {
        return "insertion-auc";
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
