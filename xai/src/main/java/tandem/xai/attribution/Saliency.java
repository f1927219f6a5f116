package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/**
 * The absolute gradient of the target (Simonyan, Vedaldi and Zisserman 2014), channel by channel. The paper takes the
 * greatest of the channels; which one number a pixel gets is decided in rendering, as for every other method.
 */
final class Saliency extends InputGradientMethod {

    @Override
    public String name() {
        return "saliency";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.DIRECTION;
    }

    @Override
    NDArray map(NDArray inputs, NDArray gradient) {
        return gradient.abs();
    }
}
