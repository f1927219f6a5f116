package tandem.xai.attribution;

import java.util.Optional;
import java.util.SplittableRandom;
import tandem.xai.attribution.segment.Segmentation;

/**
 * LIME (Ribeiro, Singh and Guestrin 2016), as in its authors' image explainer: each segment is there or not by the toss of a
 * coin, the first time all are; the target is regressed on that by ridge regression with an intercept, a coalition weighing
 * {@code √exp(−d² / w²)}, where {@code d} is the cosine distance of its zeros and ones from all ones. A pixel's value is its
 * segment's coefficient. Their explainer regresses the probability; here it is the target, as everywhere.
 */
public final class Lime extends SampleMethod {

    private final int samples;
    private final SegmentRemoval removal;
    private final double kernel;
    private final double ridge;
    private final long seed;

    /**
     * @param samples coalitions to ask about, 2 or more
     * @param segmentation what is there or not
     * @param baseline what stands where a segment is not there
     * @param kernel width {@code w} of the kernel, positive; less looks nearer to the whole picture
     * @param ridge penalty on the squares of the coefficients, positive
     * @param seed another seed tosses other coins
     */
    public Lime(int samples, Segmentation segmentation, Baseline baseline, double kernel, double ridge, long seed) {
        if (samples < 2 || !(kernel > 0) || !(ridge > 0)) {
            throw new IllegalArgumentException("LIME needs two samples or more, a positive kernel and a positive ridge,"
                    + " not " + samples + ", " + kernel + " and " + ridge);
        }
        this.samples = samples;
        this.removal = new SegmentRemoval(segmentation, baseline);
        this.kernel = kernel;
        this.ridge = ridge;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "lime";
    }

    @Override
    public String parameters() {
        return "samples=" + samples + " " + removal.words() + " kernel=" + kernel + " ridge=" + ridge + " seed=" + seed;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new Lime(samples, removal.segmentation(), removal.baseline(), kernel, ridge, another));
    }

    @Override
    Attribution explain(Probe probe) {
        Coalitions coalitions = removal.of(probe.sample());
        int segments = coalitions.segments().count();
        SplittableRandom random = probe.sample().random(seed);
        double[][] rows = new double[samples][segments];
        double[] values = probe.values(samples, sample -> {
            boolean[] present = new boolean[segments];
            for (int k = 0; k < segments; k++) {
                present[k] = random.nextBoolean() || sample == 0;
                rows[sample][k] = present[k] ? 1 : 0;
            }
            return coalitions.with(present);
        });
        return coalitions.attribution(probe, coefficients(rows, values));
    }

    /** With the weighted means taken off both sides, so that the intercept is not penalised. */
    private double[] coefficients(double[][] rows, double[] values) {
        int segments = rows[0].length;
        double[] weights = new double[rows.length];
        double[] means = new double[segments];
        double mean = 0;
        double total = 0;
        for (int row = 0; row < rows.length; row++) {
            weights[row] = weight(rows[row]);
            total += weights[row];
            mean += weights[row] * values[row];
            for (int k = 0; k < segments; k++) {
                means[k] += weights[row] * rows[row][k];
            }
        }
        WeightedRegression regression = new WeightedRegression(segments);
        double[] centred = new double[segments];
        for (int row = 0; row < rows.length; row++) {
            for (int k = 0; k < segments; k++) {
                centred[k] = rows[row][k] - means[k] / total;
            }
            regression.add(centred, values[row] - mean / total, weights[row]);
        }
        return regression.solve(ridge);
    }

    private double weight(double[] row) {
        double present = 0;
        for (double there : row) {
            present += there;
        }
        double distance = 1 - StrictMath.sqrt(present / row.length);
        return StrictMath.sqrt(StrictMath.exp(-distance * distance / (kernel * kernel)));
    }
}
