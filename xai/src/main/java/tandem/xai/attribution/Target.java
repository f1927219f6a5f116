package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import tandem.xai.model.ExplainableModel;

/**
 * What is explained: the logit of a class, or how far it lies above another's ("why this rather than that").
 *
 * @param label class, from 0
 * @param against the class that it is held against, if any
 */
public record Target(int label, OptionalInt against) {

    public Target {
        if (against.isPresent() && against.getAsInt() == label) {
            throw new IllegalArgumentException("class " + label + " cannot be held against itself");
        }
    }

    /** The logit of a class. */
    public static Target of(int label) {
        return new Target(label, OptionalInt.empty());
    }

    /** The logit of a class less that of another. */
    public static Target contrast(int label, int against) {
        return new Target(label, OptionalInt.of(against));
    }

    /** The logits of classes, one each. */
    public static List<Target> each(int... labels) {
        List<Target> targets = new ArrayList<>();
        for (int label : labels) {
            targets.add(of(label));
        }
        return targets;
    }

    /**
     * Sees to it that there is a target for each sample.
     *
     * @throws IllegalArgumentException if there are more or fewer
     * @throws IndexOutOfBoundsException if one is about a class that the network does not have
     */
    public static void check(List<Target> targets, ExplainableModel model, NDArray batch) {
        if (batch.getShape().get(0) != targets.size()) {
            throw new IllegalArgumentException(
                    targets.size() + " targets for " + batch.getShape().get(0) + " samples");
        }
        int classes = model.bundle().classes().size();
        for (Target target : targets) {
            Objects.checkIndex(target.label(), classes);
            Objects.checkIndex(target.against().orElse(0), classes);
        }
    }

    /** Its value in outputs that start at {@code from}. */
    double in(float[] outputs, int from) {
        return outputs[from + label] - (against.isPresent() ? (double) outputs[from + against.getAsInt()] : 0);
    }
}
