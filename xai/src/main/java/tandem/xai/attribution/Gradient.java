package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/** The gradient of the target with respect to the input, signed. */
final class Gradient extends InputGradientMethod {

    @Override
    public String name() {
        return "gradient";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.DIRECTION;
    }

    @Override
    NDArray map(NDArray inputs, NDArray gradient) {
        return gradient;
    }
}
