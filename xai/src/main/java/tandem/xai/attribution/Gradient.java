package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/** The gradient of the target with respect to the input, signed. */
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
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(
                this,
                model,
                batch,
                targets,
                TargetGradient::passes,
                inputs -> TargetGradient.ofInput(model, inputs, targets));
    }
}
