package tandem.xai.attribution;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.util.CombinatoricsUtils;
import tandem.xai.attribution.segment.Segmentation;

/**
 * KernelSHAP (Lundberg and Lee 2017): Shapley values of segments by regression of the target on which segments are there,
 * a coalition of {@code s} of {@code n} weighing {@code (n − 1) / (C(n, s) s (n − s))}. All coalitions are asked about where
 * that takes no more than {@code samples}, which gives exact Shapley values; else coalitions are drawn by that weight, each
 * with its complement (Covert and Lee 2021). Values share {@code f(x) − f(baseline)} out exactly.
 */
public final class KernelShap extends SampleMethod {

    /** Fewer samples a segment would leave the regression to chance. */
    private static final int LEAST = 4;

    private final int samples;
    private final SegmentRemoval removal;
    private final long seed;

    /**
     * @param samples coalitions to ask about; at least four times the segments
     * @param segmentation what is there or not
     * @param baseline what stands where a segment is not there
     * @param seed another seed draws other coalitions
     */
    public KernelShap(int samples, Segmentation segmentation, Baseline baseline, long seed) {
        this.samples = samples;
        this.removal = new SegmentRemoval(segmentation, baseline);
        this.seed = seed;
    }

    @Override
    public String name() {
        return "kernel-shap";
    }

    @Override
    public String parameters() {
        return "samples=" + samples + " " + removal.words() + " seed=" + seed;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new KernelShap(samples, removal.segmentation(), removal.baseline(), another));
    }

    @Override
    Attribution explain(Probe probe) {
        Coalitions coalitions = removal.of(probe.sample());
        int segments = coalitions.segments().count();
        boolean exact = segments < 31 && 1 << segments <= samples;
        if (!exact && samples < LEAST * segments) {
            throw new IllegalArgumentException("KernelSHAP of " + segments + " segments needs " + LEAST * segments
                    + " samples or more, not " + samples);
        }
        boolean[] none = new boolean[segments];
        boolean[] all = new boolean[segments];
        Arrays.fill(all, true);
        double[] ends = probe.values(2, end -> coalitions.with(end == 0 ? none : all));
        boolean[][] drawn =
                exact ? every(coalitions) : pairs(segments, probe.sample().random(seed));
        double[] worth = probe.values(drawn.length, row -> coalitions.with(drawn[row]));
        double[] weights = new double[drawn.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = exact ? weight(drawn[row]) : 1;
            worth[row] -= ends[0];
        }
        double[] values = shares(drawn, worth, weights, ends[1] - ends[0]);
        double sum = Arrays.stream(values).sum();
        return coalitions.attribution(probe, values).withConvergenceDelta(sum - (ends[1] - ends[0]));
    }

    /** All coalitions but none and all. */
    private static boolean[][] every(Coalitions coalitions) {
        int segments = coalitions.segments().count();
        boolean[][] every = new boolean[(1 << segments) - 2][];
        for (int bits = 1; bits <= every.length; bits++) {
            every[bits - 1] = coalitions.members(bits);
        }
        return every;
    }

    private static double weight(boolean[] present) {
        int size = 0;
        for (boolean there : present) {
            size += there ? 1 : 0;
        }
        double choices = CombinatoricsUtils.binomialCoefficientDouble(present.length, size);
        return (present.length - 1) / (choices * size * (present.length - size));
    }

    /** Coalitions by the weight of their size, each followed by its complement. */
    private boolean[][] pairs(int segments, SplittableRandom random) {
        double[] sizes = new double[segments];
        for (int size = 1; size < segments; size++) {
            sizes[size] = sizes[size - 1] + 1.0 / ((double) size * (segments - size));
        }
        boolean[][] pairs = new boolean[samples / 2 * 2][segments];
        int[] order = IntStream.range(0, segments).toArray();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            double at = random.nextDouble() * sizes[segments - 1];
            int size = 1;
            while (sizes[size] <= at) {
                size++;
            }
            for (int k = 0; k < segments; k++) {
                int other = k + random.nextInt(segments - k);
                int swapped = order[k];
                order[k] = order[other];
                order[other] = swapped;
                pairs[pair][order[k]] = k < size;
                pairs[pair + 1][order[k]] = k >= size;
            }
        }
        return pairs;
    }

    /** Weighted least squares under the condition that the values sum to the rise, by which the last one is eliminated. */
    private static double[] shares(boolean[][] rows, double[] worth, double[] weights, double rise) {
        int last = rows.length == 0 ? 0 : rows[0].length - 1;
        if (last == 0) {
            return new double[] {rise};
        }
        WeightedRegression regression = new WeightedRegression(last);
        double[] features = new double[last];
        for (int row = 0; row < rows.length; row++) {
            int base = rows[row][last] ? 1 : 0;
            for (int k = 0; k < last; k++) {
                features[k] = (rows[row][k] ? 1 : 0) - base;
            }
            regression.add(features, worth[row] - base * rise, weights[row]);
        }
        double[] values = Arrays.copyOf(regression.solve(0), last + 1);
        values[last] = rise - Arrays.stream(values).sum();
        return values;
    }
}
