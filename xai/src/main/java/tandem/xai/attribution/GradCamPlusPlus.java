package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/**
 * Grad-CAM++ (Chattopadhay et al. 2018): as Grad-CAM, but a channel's weight is the sum of its positive gradients {@code g},
 * each weighted by {@code g² / (2 g² + g³ Σ A)}, where {@code A} are the channel's features: several small things of a
 * class count like one large. Of a logit, for which the paper's exponential makes the higher derivatives powers of the
 * first. Signed, at the size of the features, as {@link GradCam}.
 */
final class GradCamPlusPlus implements AttributionMethod {

    /** Keeps places without a gradient from dividing by zero. */
    private static final float EPSILON = 1e-6f;

    @Override
    public String name() {
        return "grad-cam-plus-plus";
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
            NDArray gradient = features.gradient();
            NDArray total = features.features().sum(new int[] {3}, true).sum(new int[] {2}, true);
            NDArray square = gradient.square();
            NDArray shares = square.div(
                    square.mul(2).add(square.mul(gradient).mul(total)).add(EPSILON));
            NDArray weights =
                    gradient.maximum(0).mul(shares).sum(new int[] {3}, true).sum(new int[] {2}, true);
            return features.features().mul(weights).sum(new int[] {1}, true);
        });
    }
}
