package tandem.xai.attribution.control;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** A control that asks no network: what it shows depends on the picture at most. */
abstract class PictureMap implements AttributionMethod {

    @Override
    public final Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public final List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        Target.check(targets, model, batch);
        List<Sample> samples = Sample.each(model.bundle().input(), batch);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Sample sample = samples.get(i);
            attributions.add(
                    Attribution.of(this, targets.get(i), 1, sample.height(), sample.width(), map(sample), Passes.NONE));
        }
        return attributions;
    }

    /** One value a pixel, row by row. */
    abstract float[] map(Sample sample);

    /** A Gaussian of height 1 at a distance that is given in standard deviations, across and down. */
    static double gaussian(double dx, double dy) {
        return StrictMath.exp(-(dx * dx + dy * dy) / 2);
    }
}
