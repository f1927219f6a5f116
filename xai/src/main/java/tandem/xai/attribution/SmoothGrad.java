package tandem.xai.attribution;

/**
 * SmoothGrad (Smilkov et al. 2017): the mean gradient of the target over noisy copies of the input, signed. The paper takes
 * noise of 10 to 20 % of the input's range.
 */
public final class SmoothGrad extends SampleMethod {

    private final int samples;
    private final Noise noise;
    private final long seed;

    /**
     * @param samples noisy copies, 1 or more
     * @param noise what is added to each
     * @param seed another seed gives other noise
     */
    public SmoothGrad(int samples, Noise noise, long seed) {
        if (samples < 1) {
            throw new IllegalArgumentException("a mean needs one copy or more, not " + samples);
        }
        this.samples = samples;
        this.noise = noise;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "smoothgrad";
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
        double[] sums = new double[sample.channels() * sample.pixels()];
        probe.gradients(samples, noise.copies(sample, sample.random(seed)), (copy, gradients, from) -> {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += gradients[from + k];
            }
        });
        float[] values = new float[sums.length];
        for (int k = 0; k < sums.length; k++) {
            values[k] = (float) (sums[k] / samples);
        }
        return probe.attribution(sample.channels(), sample.height(), sample.width(), values);
    }
}
