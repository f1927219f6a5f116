package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/** A method that weighs the last spatial features by their gradient, a whole batch at once. */
abstract class FeatureGradientMethod implements AttributionMethod {

    @Override
    public final Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public final Need need() {
        return Need.FEATURES;
    }

    @Override
    public final List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(this, model, batch, targets, inputs -> {
            FeatureGradient both = TargetGradient.ofFeatures(model, inputs, targets);
            return weights(both.features(), both.gradient())
                    .mul(both.features())
                    .sum(new int[] {1}, true);
        });
    }

    /** The sum over the places of each channel, which stay as one place. */
    static NDArray overPlaces(NDArray values) {
        return values.sum(new int[] {3}, true).sum(new int[] {2}, true);
    }

    /** What the features count, {@code n × channels} by {@code h × w} or by one place. */
    abstract NDArray weights(NDArray features, NDArray gradient);
}
