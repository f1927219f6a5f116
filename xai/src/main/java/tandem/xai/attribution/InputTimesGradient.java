package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;

/** Input times gradient (Shrikumar et al. 2016), on the normalised input, signed. */
final class InputTimesGradient extends InputGradientMethod {

    @Override
    public String name() {
        return "input-x-gradient";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    NDArray map(NDArray inputs, NDArray gradient) {
        return gradient.mul(inputs);
    }
}
