package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/**
 * Layer-CAM (Jiang et al. 2021): each place of each channel weighted by its own positive gradient and summed over channels,
 * at the size of the features. Negative only where features are.
 */
final class LayerCam implements AttributionMethod {

    @Override
    public String name() {
        return "layer-cam";
    }

    @Override
    public String parameters() {
        return "";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Need need() {
        return Need.FEATURES;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(this, model, batch, targets, TargetGradient::passes, inputs -> {
            FeatureGradient features = TargetGradient.ofFeatures(model, inputs, targets);
            return features.gradient().maximum(0).mul(features.features()).sum(new int[] {1}, true);
        });
    }
}
