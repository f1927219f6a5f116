package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/**
 * Input times gradient (Shrikumar et al. 2016), on the normalised input, signed.
 */
final class InputTimesGradient implements AttributionMethod {

    @Override
    public String name() {
        return "input-x-gradient";
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
        return true;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets) {
        try (NDManager scope = model.newManager()) {
            NDArray inputs = batch.duplicate();
            inputs.attach(scope);
            return Samples.split(this, model.inputGradient(inputs, targets).mul(inputs), targets);
        }
    }
}
