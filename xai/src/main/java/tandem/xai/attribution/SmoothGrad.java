package tandem.xai.attribution;

import java.util.Arrays;
import java.util.Optional;

/**
 * SmoothGrad (Smilkov et al. 2017): the mean gradient of the target over noisy copies of the input, signed. The paper takes
 * noise of 10 to 20 % of the input's range.
 */
public final class SmoothGrad extends SampleMethod {

    private final NoisyGradients noisy;

    /**
     * @param samples noisy copies, 1 or more
     * @param noise what is added to each
     * @param seed another seed gives other noise
     */
    public SmoothGrad(int samples, Noise noise, long seed) {
        if (samples < 1) {
            throw new IllegalArgumentException("a mean needs one copy or more, not " + samples);
        }
        this.noisy = new NoisyGradients(samples, noise, seed);
    }

    @Override
    public String name() {
        return "smoothgrad";
    }

    @Override
    public String parameters() {
        return noisy.words();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.DIRECTION;
    }

    @Override
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new SmoothGrad(noisy.samples(), noisy.noise(), another));
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        double[] sums = new double[sample.channels() * sample.pixels()];
        noisy.each(probe, (copy, gradients, from) -> {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += gradients[from + k];
            }
        });
        double[] means = Arrays.stream(sums).map(sum -> sum / noisy.samples()).toArray();
        return probe.attribution(sample.channels(), sample.height(), sample.width(), means);
    }
}
