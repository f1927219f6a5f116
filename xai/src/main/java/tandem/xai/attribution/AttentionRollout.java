package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/**
 * Attention rollout (Abnar and Zuidema 2020): the mean of the heads' attention, half of each token's own added for the way
 * around the layer, multiplied from the first layer to the last; the class token's row of it over the patches. It is the
 * same for every class, and never 0: every token looks a little at every other.
 */
final class AttentionRollout extends SampleMethod {

    @Override
    public String name() {
        return "attention-rollout";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.LEVEL;
    }

    @Override
    public Need need() {
        return Need.ATTENTION;
    }

    @Override
    Attribution explain(Probe probe) {
        try (NDManager scope = probe.model().newManager()) {
            NDArray one = probe.sample().batch(scope, probe.sample().values());
            AttentionMaps attention = AttentionMaps.of(probe.model().attention(one));
            probe.count(new Passes(1, 0));
            return attention.rollout(probe, (layer, before) -> AttentionMaps.product(withOwn(layer), before));
        }
    }

    private static double[][] withOwn(double[][] attention) {
        double[][] mixed = new double[attention.length][attention.length];
        for (int from = 0; from < mixed.length; from++) {
            double sum = 0;
            for (int to = 0; to < mixed.length; to++) {
                mixed[from][to] = 0.5 * attention[from][to] + (from == to ? 0.5 : 0);
                sum += mixed[from][to];
            }
            for (int to = 0; to < mixed.length; to++) {
                mixed[from][to] /= sum;
            }
        }
        return mixed;
    }
}
