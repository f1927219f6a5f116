package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/**
 * Grad-CAM++ (Chattopadhay et al. 2018): as Grad-CAM, but a channel's weight is the sum of its positive gradients {@code g},
 * each weighted by {@code g² / (2 g² + g³ Σ A)}, where {@code A} are the channel's features: several small things of a
 * class count like one large. Of a logit, for which the paper's exponential makes the higher derivatives powers of the
 * first. Signed, at the size of the features, as {@link GradCam}.
 */
final class GradCamPlusPlus extends FeatureGradientMethod {

    /** Keeps places without a gradient from dividing by zero. */
    private static final float EPSILON = 1e-6f;

    @Override
    public String name() {
        return "grad-cam-plus-plus";
    }

    @Override
    NDArray weights(NDArray features, NDArray gradient) {
        NDArray square = gradient.square();
        NDArray shares = square.div(square.mul(2)
                .add(square.mul(gradient).mul(overPlaces(features)))
                .add(EPSILON));
        return overPlaces(gradient.maximum(0).mul(shares));
    }
}
