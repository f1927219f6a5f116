package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/**
 * Grad-CAM (Selvaraju et al. 2017): features weighted by the spatial mean of their gradient and summed over channels, at
 * the size of the features. Signed: the ReLU of the paper, and the upsampling, are done in rendering, so that evidence
 * against a class is not lost before anybody decided so.
 */
final class GradCam extends FeatureGradientMethod {

    @Override
    public String name() {
        return "grad-cam";
    }

    @Override
    NDArray weights(NDArray features, NDArray gradient) {
        return gradient.mean(new int[] {3}, true).mean(new int[] {2}, true);
    }
}
