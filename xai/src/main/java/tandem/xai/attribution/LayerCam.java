package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/**
 * Layer-CAM (Jiang et al. 2021): each place of each channel weighted by its own positive gradient and summed over channels,
 * at the size of the features. Negative only where features are.
 */
final class LayerCam extends FeatureGradientMethod {

    @Override
    public String name() {
        return "layer-cam";
    }

    @Override
    NDArray weights(NDArray features, NDArray gradient) {
        return gradient.maximum(0);
    }
}
