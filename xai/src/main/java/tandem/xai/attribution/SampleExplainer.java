package tandem.xai.attribution;

import ai.djl.ndarray.NDManager;
import java.util.List;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.Prediction;

/** Asks a network about single samples and explains what it says, for callers that know no arrays of the engine. */
public final class SampleExplainer {

    private final ExplainableModel model;

    /** @param model that is asked; not closed here */
    public SampleExplainer(ExplainableModel model) {
        this.model = model;
    }

    /** What the network makes of a sample, with the bundle's temperature. */
    public Prediction predict(Sample sample) {
        try (NDManager scope = model.newManager()) {
            return Prediction.ofLogits(
                    model.logits(sample.batch(scope, sample.values())).toFloatArray(),
                    model.bundle().temperature());
        }
    }

    /** The map of a sample, as {@link AttributionMethod#explain(ExplainableModel, ai.djl.ndarray.NDArray, List)}. */
    public Attribution explain(AttributionMethod method, Sample sample, Target target) {
        try (NDManager scope = model.newManager()) {
            return method.explain(model, sample.batch(scope, sample.values()), List.of(target))
                    .get(0);
        }
    }
}
