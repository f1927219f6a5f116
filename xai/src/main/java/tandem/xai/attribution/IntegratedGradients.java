package tandem.xai.attribution;

/**
 * Integrated gradients (Sundararajan, Taly and Yan 2017): {@code (x − x′) ∫ ∂f(x′ + α(x − x′))/∂x dα}, where {@code f} is
 * the target and {@code x′} the baseline. Shares {@code f(x) − f(x′)} out; what the sum over the path misses of it is told.
 */
public final class IntegratedGradients extends SampleMethod {

    private final int steps;
    private final Baseline baseline;
    private final PathRule rule;

    /**
     * @param steps points on the path, 2 or more
     * @param baseline where the path begins
     * @param rule where the points lie
     */
    public IntegratedGradients(int steps, Baseline baseline, PathRule rule) {
        if (steps < 2) {
            throw new IllegalArgumentException("a path needs two points or more, not " + steps);
        }
        this.steps = steps;
        this.baseline = baseline;
        this.rule = rule;
    }

    @Override
    public String name() {
        return "integrated-gradients";
    }

    @Override
    public String parameters() {
        return "steps=" + steps + " baseline=" + baseline.word() + " rule=" + rule.word();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        float[] input = sample.values();
        float[] start = baseline.of(sample);
        double[][] nodes = rule.nodes(steps);
        double[] mean = new double[input.length];
        probe.gradients(steps, step -> between(start, input, (float) nodes[0][step]), (step, gradients, from) -> {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += nodes[1][step] * gradients[from + k];
            }
        });
        double[] values = new double[input.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = (input[k] - start[k]) * mean[k];
        }
        double rise = probe.value(input) - probe.value(start);
        return probe.attribution(sample.channels(), sample.height(), sample.width(), values)
                .sharingOut(rise);
    }

    /** The point a share of the way along. */
    static float[] between(float[] start, float[] end, float share) {
        float[] point = new float[end.length];
        for (int k = 0; k < point.length; k++) {
            point[k] = start[k] + share * (end[k] - start[k]);
        }
        return point;
    }
}
