package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tandem.xai.model.ExplainableModel;

/** What all methods share: from a batch to one attribution a sample. */
final class Samples {

    private Samples() {}

    /** A map of a whole batch, {@code n × channels × h × w}, from inputs that may be worked with freely. */
    @FunctionalInterface
    interface BatchMap {
        NDArray of(NDArray inputs);
    }

    /** For methods that explain a whole batch at once, by one gradient of each target. */
    static List<Attribution> together(
            AttributionMethod method, ExplainableModel model, NDArray batch, List<Target> targets, BatchMap map) {
        check(method, model, batch, targets);
        try (NDManager scope = model.newManager()) {
            NDArray inputs = batch.duplicate();
            inputs.attach(scope);
            NDArray maps = map.of(inputs);
            Shape shape = maps.getShape();
            int channels = (int) shape.get(1);
            int height = (int) shape.get(2);
            int width = (int) shape.get(3);
            int size = channels * height * width;
            float[] values = maps.toFloatArray();
            List<Attribution> attributions = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                float[] own = Arrays.copyOfRange(values, i * size, (i + 1) * size);
                attributions.add(
                        Attribution.of(method, target, channels, height, width, own, TargetGradient.passes(target)));
            }
            return attributions;
        }
    }

    /** For methods that ask about many variants of each sample. */
    static List<Attribution> each(
            AttributionMethod method,
            ExplainableModel model,
            NDArray batch,
            List<Target> targets,
            Function<Probe, Attribution> explanation) {
        check(method, model, batch, targets);
        List<Sample> samples = Sample.each(model.bundle().input(), batch);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            attributions.add(explanation.apply(new Probe(method, model, samples.get(i), targets.get(i))));
        }
        return attributions;
    }

    private static void check(AttributionMethod method, ExplainableModel model, NDArray batch, List<Target> targets) {
        if (!method.supports(model)) {
            throw new UnsupportedOperationException(method.refusal(model));
        }
        Target.check(targets, model, batch);
    }
}
