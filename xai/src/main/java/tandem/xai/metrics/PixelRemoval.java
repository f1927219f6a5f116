package tandem.xai.metrics;

import java.util.function.Supplier;
import tandem.xai.attribution.Answers;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/** What a map gives to sets of pixels, and how much the target's logit falls without them. */
final class PixelRemoval {

    private final double[] given;
    private final double[] falls;

    private PixelRemoval(double[] given, double[] falls) {
        this.given = given;
        this.falls = falls;
    }

    /**
     * Takes sets of pixels away, each from the whole picture.
     *
     * @param baseline what stands where a pixel is not there
     * @param sets how many
     * @param pixels draws a set; asked for in order
     */
    static PixelRemoval of(
            ExplainableModel model,
            Sample sample,
            Attribution attribution,
            Baseline baseline,
            int sets,
            Supplier<int[]> pixels) {
        double[] map = PixelMap.of(attribution, sample.height(), sample.width()).values();
        float[] filling = baseline.of(sample);
        double[] given = new double[sets];
        double[] left = new Answers(model, sample, attribution.target()).values(sets + 1, set -> {
            float[] values = sample.values();
            for (int pixel : set < sets ? pixels.get() : new int[0]) {
                given[set] += map[pixel];
                for (int k = pixel; k < values.length; k += map.length) {
                    values[k] = filling[k];
                }
            }
            return values;
        });
        double[] falls = new double[sets];
        for (int set = 0; set < sets; set++) {
            falls[set] = left[sets] - left[set];
        }
        return new PixelRemoval(given, falls);
    }

    /** The sum of the map over each set. */
    double[] given() {
        return given;
    }

    /** The logit of the whole picture less that without each set. */
    double[] falls() {
        return falls;
    }
}
