package tandem.xai.attribution;

import java.util.Arrays;
import java.util.Optional;

/**
 * VarGrad (Adebayo et al. 2018): the variance (divided by n) of the gradient of the target over noisy copies of the input.
 * It has no sign: it tells where the network is unsteady, not for what it speaks.
 */
public final class VarGrad extends SampleMethod {

    private final NoisyGradients noisy;

    /**
     * @param samples noisy copies, 2 or more
     * @param noise what is added to each
     * @param seed another seed gives other noise
     */
    public VarGrad(int samples, Noise noise, long seed) {
        if (samples < 2) {
            throw new IllegalArgumentException("a variance needs two copies or more, not " + samples);
        }
        this.noisy = new NoisyGradients(samples, noise, seed);
    }

    @Override
    public String name() {
        return "vargrad";
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
        return Optional.of(new VarGrad(noisy.samples(), noisy.noise(), another));
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        double[] means = new double[sample.channels() * sample.pixels()];
        double[] squares = new double[means.length];
        noisy.each(probe, (copy, gradients, from) -> {
            // Welford's sums: a small variance of large gradients keeps its digits.
            for (int k = 0; k < means.length; k++) {
                double off = gradients[from + k] - means[k];
                means[k] += off / (copy + 1);
                squares[k] += off * (gradients[from + k] - means[k]);
            }
        });
        double[] variances =
                Arrays.stream(squares).map(square -> square / noisy.samples()).toArray();
        return probe.attribution(sample.channels(), sample.height(), sample.width(), variances);
    }
}
