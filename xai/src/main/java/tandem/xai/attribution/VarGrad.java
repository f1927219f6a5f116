package tandem.xai.attribution;

/**
 * VarGrad (Adebayo et al. 2018): the variance (divided by n) of the gradient of the target over noisy copies of the input.
 * It has no sign: it tells where the network is unsteady, not for what it speaks.
 */
public final class VarGrad extends SampleMethod {

    private final int samples;
    private final Noise noise;
    private final long seed;

    /**
     * @param samples noisy copies, 2 or more
     * @param noise what is added to each
     * @param seed another seed gives other noise
     */
    public VarGrad(int samples, Noise noise, long seed) {
        if (samples < 2) {
            throw new IllegalArgumentException("a variance needs two copies or more, not " + samples);
        }
        this.samples = samples;
        this.noise = noise;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "vargrad";
    }

    @Override
    public String parameters() {
        return "samples=" + samples + " noise=" + noise.word() + " seed=" + seed;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.DIRECTION;
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        double[] means = new double[sample.channels() * sample.pixels()];
        double[] squares = new double[means.length];
        probe.gradients(samples, noise.copies(sample, sample.random(seed)), (copy, gradients, from) -> {
            // Welford's sums: a small variance of large gradients keeps its digits.
            for (int k = 0; k < means.length; k++) {
                double off = gradients[from + k] - means[k];
                means[k] += off / (copy + 1);
                squares[k] += off * (gradients[from + k] - means[k]);
            }
        });
        float[] values = new float[means.length];
        for (int k = 0; k < means.length; k++) {
            values[k] = (float) (squares[k] / samples);
        }
        return probe.attribution(sample.channels(), sample.height(), sample.width(), values);
    }
}
