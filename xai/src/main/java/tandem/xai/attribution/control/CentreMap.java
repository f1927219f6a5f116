package tandem.xai.attribution.control;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** A Gaussian at the centre of the picture, its standard deviation a quarter of the side: where things usually are. */
public final class CentreMap implements AttributionMethod {

    private static final double SPREAD = 0.25;

    @Override
    public String name() {
        return "centre";
    }

    @Override
    public String parameters() {
        return "sd=" + SPREAD;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets) {
        int height = (int) batch.getShape().get(2);
        int width = (int) batch.getShape().get(3);
        float[] values = new float[height * width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = ((x + 0.5) / width - 0.5) / SPREAD;
                double dy = ((y + 0.5) / height - 0.5) / SPREAD;
                values[y * width + x] = (float) StrictMath.exp(-(dx * dx + dy * dy) / 2);
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (Target target : targets) {
            attributions.add(Attribution.of(this, target, 1, height, width, values, Passes.NONE));
        }
        return attributions;
    }
}
