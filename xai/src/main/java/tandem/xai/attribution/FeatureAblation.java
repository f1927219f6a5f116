package tandem.xai.attribution;

import java.util.Arrays;
import tandem.xai.attribution.segment.Segmentation;

/**
 * Feature ablation: each segment in turn is replaced by the baseline; its value, that of each of its pixels, is how much the
 * target falls.
 */
public final class FeatureAblation extends SampleMethod {

    private final Segmentation segmentation;
    private final Baseline baseline;

    /**
     * @param segmentation what is taken away at once
     * @param baseline what stands there instead
     */
    public FeatureAblation(Segmentation segmentation, Baseline baseline) {
        this.segmentation = segmentation;
        this.baseline = baseline;
    }

    @Override
    public String name() {
        return "feature-ablation";
    }

    @Override
    public String parameters() {
        return "segments=" + segmentation.word() + " baseline=" + baseline.word();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    Attribution explain(Probe probe) {
        Coalitions coalitions = new Coalitions(probe.sample(), segmentation, baseline);
        int segments = coalitions.segments().count();
        double whole = probe.value(probe.sample().values());
        double[] values = probe.values(segments, without -> {
            boolean[] present = new boolean[segments];
            Arrays.fill(present, true);
            present[without] = false;
            return coalitions.with(present);
        });
        for (int k = 0; k < segments; k++) {
            values[k] = whole - values[k];
        }
        return coalitions.attribution(probe, values);
    }
}
