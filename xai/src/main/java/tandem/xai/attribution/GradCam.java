package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
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
    public boolean supports(ExplainableModel model) {
        return model.hasFeatures();
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets) {
        try (NDManager scope = model.newManager()) {
            NDArray inputs = batch.duplicate();
            inputs.attach(scope);
            FeatureGradient features = model.featureGradient(inputs, targets);
            NDArray weights = features.gradient().mean(new int[] {3}, true).mean(new int[] {2}, true);
            NDArray maps = features.features().mul(weights).sum(new int[] {1}, true);
            return Samples.split(this, maps, targets);
        }
    }
}
