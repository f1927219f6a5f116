package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/** A method that explains one sample after the other, by asking about variants of it. */
abstract class SampleMethod implements AttributionMethod {

    @Override
    public final List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.each(this, model, batch, targets, this::explain);
    }

    /** The map of the sample for the target that the probe asks about. */
    abstract Attribution explain(Probe probe);
}
