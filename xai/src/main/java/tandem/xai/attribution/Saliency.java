package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/**
 * The absolute gradient of the target logit (Simonyan, Vedaldi and Zisserman 2014), channel by channel. The paper takes the
 * greatest of the channels; which one number a pixel gets is decided in rendering, as for every other method.
 */
final class Saliency implements AttributionMethod {

    @Override
    public String name() {
        return "saliency";
    }

    @Override
    public String parameters() {
        return "";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.DIRECTION;
    }

    @Override
    public boolean supports(ExplainableModel model) {
        return true;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets) {
        try (NDManager scope = model.newManager()) {
            NDArray inputs = batch.duplicate();
            inputs.attach(scope);
            return Samples.split(this, model.inputGradient(inputs, targets).abs(), targets);
        }
    }
}
