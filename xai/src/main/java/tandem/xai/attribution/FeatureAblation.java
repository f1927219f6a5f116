package tandem.xai.attribution;

import java.util.Arrays;
import tandem.xai.attribution.segment.Segmentation;

/**
 * Feature ablation: each segment in turn is replaced by the baseline; its value, that of each of its pixels, is how much the
 * target falls.
 */
public final class FeatureAblation extends SampleMethod {

    private final SegmentRemoval removal;

    /**
     * @param segmentation what is taken away at once
     * @param baseline what stands there instead
     */
    public FeatureAblation(Segmentation segmentation, Baseline baseline) {
        this.removal = new SegmentRemoval(segmentation, baseline);
    }

    @Override
    public String name() {
        return "feature-ablation";
    }

    @Override
    public String parameters() {
        return removal.words();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    Attribution explain(Probe probe) {
        Coalitions coalitions = removal.of(probe.sample());
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
