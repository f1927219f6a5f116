package tandem.xai.metrics;

import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * Deletion (Petsiuk, Das and Saenko 2018): the area below the probability of the target as the highest pixels go first. A
 * map that knows what the network looks at makes it fall soon.
 *
 * @param curve how pixels go
 */
public record DeletionAuc(PerturbationCurve curve) implements PerturbationAuc {

    /** Along the usual curve. */
    public DeletionAuc() {
        this(new PerturbationCurve());
    }

    @Override
    public String name() {
        return "deletion-auc";
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(ExplainableModel model, Sample sample, Attribution attribution) {
        return PerturbationCurve.area(curve.deletion(model, sample, attribution));
    }
}
