package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/** Input times gradient (Shrikumar et al. 2016), on the normalised input, signed. */
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
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(
                this,
                model,
                batch,
                targets,
                TargetGradient::passes,
                inputs -> TargetGradient.ofInput(model, inputs, targets).mul(inputs));
    }
}
