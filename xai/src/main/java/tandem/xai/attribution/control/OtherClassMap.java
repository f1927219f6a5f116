package tandem.xai.attribution.control;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Need;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * A true map of the same picture for another class: the likeliest that is not the target's. It looks like an explanation,
 * follows the picture and the network, and explains something else. It carries the target that it was asked for.
 */
public final class OtherClassMap implements AttributionMethod {

    private final AttributionMethod method;

    /** @param method that makes the map */
    public OtherClassMap(AttributionMethod method) {
        this.method = method;
    }

    @Override
    public String name() {
        return "other-class";
    }

    @Override
    public String parameters() {
        return "method=" + method.name() + "(" + method.parameters() + ")";
    }

    @Override
    public Attribution.Sign sign() {
        return method.sign();
    }

    @Override
    public Need need() {
        return method.need();
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        Target.check(targets, model, batch);
        List<Target> others = others(model, batch, targets);
        List<Attribution> maps = method.explain(model, batch, others);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            attributions.add(Shown.as(this, targets.get(i), maps.get(i), new Passes(1, 0)));
        }
        return attributions;
    }

    private static List<Target> others(ExplainableModel model, NDArray batch, List<Target> targets) {
        float[] logits;
        try (NDManager scope = model.newManager()) {
            NDArray inputs = batch.duplicate();
            inputs.attach(scope);
            logits = model.logits(inputs).toFloatArray();
        }
        int classes = logits.length / targets.size();
        List<Target> others = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int label = targets.get(i).label();
            int other = label == 0 ? 1 : 0;
            for (int k = 0; k < classes; k++) {
                if (k != label && logits[i * classes + k] > logits[i * classes + other]) {
                    other = k;
                }
            }
            others.add(Target.of(other));
        }
        return others;
    }
}
