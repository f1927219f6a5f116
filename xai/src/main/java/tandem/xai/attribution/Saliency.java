package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/**
 * The absolute gradient of the target (Simonyan, Vedaldi and Zisserman 2014), channel by channel. The paper takes the
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
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        return Samples.together(
                this,
                model,
                batch,
                targets,
                TargetGradient::passes,
                inputs -> TargetGradient.ofInput(model, inputs, targets).abs());
    }
}
