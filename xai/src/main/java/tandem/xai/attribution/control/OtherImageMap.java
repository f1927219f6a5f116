package tandem.xai.attribution.control;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Need;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.InputTensor;

/**
 * A true map of another picture for the same target. It has the look and the statistics of explanations, and lies wrong.
 * Which other picture depends on the seed and on the picture itself. Since it needs pictures, it does not stand in {@link
 * tandem.xai.attribution.AttributionMethods}.
 */
public final class OtherImageMap implements AttributionMethod {

    private final AttributionMethod method;
    private final List<RgbImage> pictures;
    private final long seed;

    /**
     * @param method that makes the map
     * @param pictures to choose from; two or more, all different
     * @param seed another seed chooses others
     */
    public OtherImageMap(AttributionMethod method, List<RgbImage> pictures, long seed) {
        if (pictures.size() < 2) {
            throw new IllegalArgumentException("another picture's map needs two pictures or more");
        }
        this.method = method;
        this.pictures = List.copyOf(pictures);
        this.seed = seed;
    }

    @Override
    public String name() {
        return "other-image";
    }

    @Override
    public String parameters() {
        int content = 1;
        for (RgbImage picture : pictures) {
            content = 31 * content + Arrays.hashCode(picture.rgb());
        }
        return "method=" + method.name() + "(" + method.parameters() + ") pictures=" + pictures.size() + ":"
                + Integer.toHexString(content) + " seed=" + seed;
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
        List<Sample> samples = Sample.each(model.bundle().input(), batch);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            attributions.add(explain(model, samples.get(i), targets.get(i)));
        }
        return attributions;
    }

    private Attribution explain(ExplainableModel model, Sample sample, Target target) {
        int start = sample.random(seed).nextInt(pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            RgbImage picture = pictures.get((start + i) % pictures.size());
            try (NDManager scope = model.newManager()) {
                NDArray other = InputTensor.batch(scope, model.bundle().input(), List.of(picture));
                if (!Arrays.equals(other.toFloatArray(), sample.values())) {
                    Attribution map =
                            method.explain(model, other, List.of(target)).get(0);
                    return Shown.as(this, target, map, Passes.NONE);
                }
            }
        }
        throw new IllegalArgumentException("all pictures are the explained one");
    }
}
