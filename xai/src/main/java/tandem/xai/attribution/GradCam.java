package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/**
 * Grad-CAM (Selvaraju et al. 2017): features weighted by the spatial mean of their gradient and summed over channels, at
 * the size of the features. Signed: the ReLU of the paper, and the upsampling, are done in rendering, so that evidence
 * against a class is not lost before anybody decided so.
 */
final class GradCam implements AttributionMethod {

    @Override
    public String name() {
        return "grad-cam";
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
            NDArray weights = features.gradient().mean(new int[] {3}, true).mean(new int[] {2}, true);
            return features.features().mul(weights).sum(new int[] {1}, true);
        });
    }
}
