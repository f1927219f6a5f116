package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

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
        Sample sample = probe.sample();
        try (NDManager scope = probe.model().newManager()) {
            NDArray one =
                    scope.create(sample.values(), new Shape(1, sample.channels(), sample.height(), sample.width()));
            AttentionMaps attention = AttentionMaps.of(probe.model().attention(one));
            probe.count(new Passes(1, 0));
            double[][] rollout = AttentionMaps.identity(attention.tokens());
            for (int layer = 0; layer < attention.layers(); layer++) {
                rollout = AttentionMaps.product(withOwn(attention, layer), rollout);
            }
            return AttentionMaps.overPatches(probe, rollout[0]);
        }
    }

    private static double[][] withOwn(AttentionMaps attention, int layer) {
        double[][] mixed = attention.mean(layer);
        for (int from = 0; from < mixed.length; from++) {
            double sum = 0;
            for (int to = 0; to < mixed.length; to++) {
                mixed[from][to] = 0.5 * mixed[from][to] + (from == to ? 0.5 : 0);
                sum += mixed[from][to];
            }
            for (int to = 0; to < mixed.length; to++) {
                mixed[from][to] /= sum;
            }
        }
        return mixed;
    }
}
