package tandem.xai.attribution;

import tandem.xai.attribution.segment.Segmentation;

/**
 * Exact Shapley values (Shapley 1953) of segments: a segment's value, that of each of its pixels, is what it adds to the
 * target, averaged over all orders in which the segments could come. Asks about every coalition, {@code 2^segments} of
 * them, so the segments must be few. Shares {@code f(x) − f(baseline)} out.
 */
public final class ExactShapley extends SampleMethod {

    private static final int MOST = 16;

    private final SegmentRemoval removal;

    /**
     * @param segmentation into 16 segments at most
     * @param baseline what stands where a segment is not there
     */
    public ExactShapley(Segmentation segmentation, Baseline baseline) {
        this.removal = new SegmentRemoval(segmentation, baseline);
    }

    @Override
    public String name() {
        return "shapley";
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
        if (segments > MOST) {
            throw new IllegalArgumentException(
                    "exact Shapley values of " + segments + " segments take too long; at most " + MOST);
        }
        double[] worth = probe.values(1 << segments, bits -> coalitions.with(coalitions.members(bits)));
        double[] weights = weights(segments);
        double[] values = new double[segments];
        double sum = 0;
        for (int k = 0; k < segments; k++) {
            for (int others = 0; others < worth.length; others++) {
                if ((others >> k & 1) == 0) {
                    values[k] += weights[Integer.bitCount(others)] * (worth[others | 1 << k] - worth[others]);
                }
            }
            sum += values[k];
        }
        return coalitions.attribution(probe, values).withConvergenceDelta(sum - (worth[worth.length - 1] - worth[0]));
    }

    /** How often a coalition of each size comes first: {@code s! (n − s − 1)! / n!}. */
    private static double[] weights(int segments) {
        double[] weights = new double[segments];
        weights[0] = 1.0 / segments;
        for (int size = 1; size < segments; size++) {
            weights[size] = weights[size - 1] * size / (segments - size);
        }
        return weights;
    }
}
