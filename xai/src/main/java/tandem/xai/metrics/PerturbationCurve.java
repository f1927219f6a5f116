package tandem.xai.metrics;

import java.util.function.IntFunction;
import tandem.xai.attribution.Answers;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/**
 * How the probability of the target changes when pixels are replaced, those first that the map puts highest; of equals, the
 * first in the picture first.
 *
 * @param steps from the whole to nothing
 * @param baseline what stands where a pixel is not there
 */
public record PerturbationCurve(int steps, Baseline baseline) {

    public PerturbationCurve {
        if (steps < 1) {
            throw new IllegalArgumentException("a curve has one step or more, not " + steps);
        }
    }

    /** In 64 steps over the mean colour. */
    public PerturbationCurve() {
        this(64, Baseline.constant(0));
    }

    /** The picture's pixels go: {@code steps + 1} probabilities, from the picture to the baseline. */
    public double[] deletion(ExplainableModel model, Sample sample, Attribution attribution) {
        return curve(model, attribution, sample, sample.values(), baseline.of(sample));
    }

    /** The picture's pixels come: {@code steps + 1} probabilities, from the baseline to the picture. */
    public double[] insertion(ExplainableModel model, Sample sample, Attribution attribution) {
        return curve(model, attribution, sample, baseline.of(sample), sample.values());
    }

    /** The picture's pixels go: {@code steps + 1} values of the target, from the picture to the baseline. */
    double[] flipping(ExplainableModel model, Sample sample, Attribution attribution) {
        return new Answers(model, sample, attribution.target())
                .values(steps + 1, mixed(attribution, sample, sample.values(), baseline.of(sample)));
    }

    private double[] curve(ExplainableModel model, Attribution attribution, Sample sample, float[] from, float[] to) {
        return new Answers(model, sample, attribution.target())
                .probabilities(steps + 1, mixed(attribution, sample, from, to));
    }

    private IntFunction<float[]> mixed(Attribution attribution, Sample sample, float[] from, float[] to) {
        int[] ranking =
                PixelMap.of(attribution, sample.height(), sample.width()).ranking();
        return step -> {
            float[] mixed = from.clone();
            long replaced = (long) ranking.length * step / steps;
            for (int rank = 0; rank < replaced; rank++) {
                for (int k = ranking[rank]; k < mixed.length; k += ranking.length) {
                    mixed[k] = to[k];
                }
            }
            return mixed;
        };
    }

    /** The area below a curve over 0 … 1, by trapezoids. */
    static double area(double[] curve) {
        double sum = 0;
        for (int i = 1; i < curve.length; i++) {
            sum += (curve[i - 1] + curve[i]) / 2;
        }
        return sum / (curve.length - 1);
    }

    String words() {
        return "steps=" + steps + " baseline=" + baseline.word();
    }
}
