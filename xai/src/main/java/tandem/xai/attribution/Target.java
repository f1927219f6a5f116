package tandem.xai.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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

    /** Its value in outputs that start at {@code from}. */
    double in(float[] outputs, int from) {
        return outputs[from + label] - (against.isPresent() ? (double) outputs[from + against.getAsInt()] : 0);
    }
}
