package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/**
 * The gradient of the target logit with respect to the input, signed.
 */
final class Gradient implements AttributionMethod {

    @Override
    public String name() {
        return "gradient";
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
            return Samples.split(this, model.inputGradient(inputs, targets), targets);
        }
    }
}
