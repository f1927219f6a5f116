package tandem.xai.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Expected gradients (Erion et al. 2021; in SHAP and Captum "GradientSHAP"): integrated gradients averaged over baselines,
 * {@code E[(x − x′) ∂f(x′ + α(x − x′))/∂x]}, where {@code x′} comes from a background and {@code α} from 0 … 1. The same
 * expectation with less chance in it: every baseline is taken equally often, and {@code α} once from each of as many equal
 * parts of 0 … 1. Shares {@code f(x) − E[f(x′)]} out; what the sum misses of it is told.
 */
public final class ExpectedGradients extends SampleMethod {

    private final int samples;
    private final List<Baseline> background;
    private final long seed;

    /**
     * @param samples points for each baseline, 1 or more
     * @param background baselines, each as likely as the others; one or more
     * @param seed another seed draws other points
     */
    public ExpectedGradients(int samples, List<Baseline> background, long seed) {
        if (samples < 1 || background.isEmpty()) {
            throw new IllegalArgumentException(
                    "a mean needs one point and one baseline or more, not " + samples + " and " + background.size());
        }
        this.samples = samples;
        this.background = List.copyOf(background);
        this.seed = seed;
    }

    @Override
    public String name() {
        return "expected-gradients";
    }

    @Override
    public String parameters() {
        return "samples=" + samples + " background="
                + background.stream().map(Baseline::word).collect(Collectors.joining("+")) + " seed=" + seed;
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Optional<AttributionMethod> withSeed(long another) {
        return Optional.of(new ExpectedGradients(samples, background, another));
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        float[] input = sample.values();
        float[][] starts = background.stream().map(start -> start.of(sample)).toArray(float[][]::new);
        SplittableRandom random = sample.random(seed);
        int points = samples * starts.length;
        double[] sums = new double[input.length];
        probe.gradients(
                points,
                point -> {
                    double share = (point % samples + random.nextDouble()) / samples;
                    return IntegratedGradients.between(starts[point / samples], input, (float) share);
                },
                (point, gradients, from) -> {
                    float[] start = starts[point / samples];
                    for (int k = 0; k < sums.length; k++) {
                        sums[k] += (double) (input[k] - start[k]) * gradients[from + k];
                    }
                });
        double[] means = Arrays.stream(sums).map(sum -> sum / points).toArray();
        double before = 0;
        for (double value : probe.values(starts.length, start -> starts[start])) {
            before += value / starts.length;
        }
        double rise = probe.value(input) - before;
        return probe.attribution(sample.channels(), sample.height(), sample.width(), means)
                .sharingOut(rise);
    }
}
