package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/** A method that makes its map of the gradient with respect to the input, a whole batch at once. */
abstract class InputGradientMethod implements AttributionMethod {

    @Override
    public final List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(
                this, model, batch, targets, inputs -> map(inputs, TargetGradient.ofInput(model, inputs, targets)));
    }

    /** The maps, of the shape of both, {@code n × 3 × height × width}. */
    abstract NDArray map(NDArray inputs, NDArray gradient);
}
