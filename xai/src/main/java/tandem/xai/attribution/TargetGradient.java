package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.AttentionGradient;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/** Gradients of targets: where a class is held against another, the difference of both classes' gradients. */
final class TargetGradient {

    private TargetGradient() {}

    /** What the gradient of a target costs. */
    static Passes passes(Target target) {
        return target.against().isPresent() ? new Passes(2, 2) : new Passes(1, 1);
    }

    /** With respect to the input, of its shape. */
    static NDArray ofInput(ExplainableModel model, NDArray inputs, List<Target> targets) {
        return difference(
                model.inputGradient(inputs, labels(targets)), targets, others -> model.inputGradient(inputs, others));
    }

    /** With respect to the features. */
    static FeatureGradient ofFeatures(ExplainableModel model, NDArray inputs, List<Target> targets) {
        FeatureGradient own = model.featureGradient(inputs, labels(targets));
        return new FeatureGradient(
                own.features(),
                difference(
                        own.gradient(),
                        targets,
                        others -> model.featureGradient(inputs, others).gradient()));
    }

    /** With respect to the attention. */
    static AttentionGradient ofAttention(ExplainableModel model, NDArray inputs, List<Target> targets) {
        AttentionGradient own = model.attentionGradient(inputs, labels(targets));
        return new AttentionGradient(
                own.attention(),
                difference(
                        own.gradient(),
                        targets,
                        others -> model.attentionGradient(inputs, others).gradient()));
    }

    private static int[] labels(List<Target> targets) {
        return targets.stream().mapToInt(Target::label).toArray();
    }

    private static NDArray difference(NDArray own, List<Target> targets, Function<int[], NDArray> gradient) {
        if (targets.stream().noneMatch(target -> target.against().isPresent())) {
            return own;
        }
        int[] others = new int[targets.size()];
        float[] held = new float[targets.size()];
        for (int i = 0; i < others.length; i++) {
            Target target = targets.get(i);
            others[i] = target.against().orElse(target.label());
            held[i] = target.against().isPresent() ? 1 : 0;
        }
        long[] column = new long[own.getShape().dimension()];
        Arrays.fill(column, 1);
        column[0] = held.length;
        return own.sub(gradient.apply(others).mul(own.getManager().create(held, new Shape(column))));
    }
}
