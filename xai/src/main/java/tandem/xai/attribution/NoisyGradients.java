package tandem.xai.attribution;

/**
 * The gradients of the target at noisy copies of a sample.
 *
 * @param samples noisy copies
 * @param noise what is added to each
 * @param seed another seed gives other noise
 */
record NoisyGradients(int samples, Noise noise, long seed) {

    /** The words in parameters. */
    String words() {
        return "samples=" + samples + " noise=" + noise.word() + " seed=" + seed;
    }

    /** Hands over the gradient at each copy, in order. */
    void each(Probe probe, Probe.GradientSink sink) {
        Sample sample = probe.sample();
        probe.gradients(samples, noise.copies(sample, sample.random(seed)), sink);
    }
}
