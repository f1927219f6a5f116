package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import tandem.xai.model.ExplainableModel.AttentionGradient;

/**
 * Gradient-weighted attention rollout (Chefer, Gur and Wolf 2021, "Generic attention-model explainability", for
 * self-attention): each head's attention times the gradient of the target with respect to it, its positive part averaged
 * over heads, {@code R ← R + Ā R} from the first layer to the last; the class token's row of it over the patches. Never
 * negative.
 */
final class GradientAttentionRollout extends SampleMethod {

    @Override
    public String name() {
        return "gradient-attention-rollout";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Need need() {
        return Need.ATTENTION_GRADIENT;
    }

    @Override
    Attribution explain(Probe probe) {
        try (NDManager scope = probe.model().newManager()) {
            NDArray one = probe.sample().batch(scope, probe.sample().values());
            AttentionGradient both = TargetGradient.ofAttention(probe.model(), one, List.of(probe.target()));
            Passes gradient = TargetGradient.passes(probe.target());
            // Each gradient asks for the attention first.
            probe.count(new Passes(2 * gradient.forward(), gradient.backward()));
            AttentionMaps weighted =
                    AttentionMaps.of(both.attention().mul(both.gradient()).maximum(0));
            return weighted.rollout(probe, (layer, before) -> sum(before, AttentionMaps.product(layer, before)));
        }
    }

    private static double[][] sum(double[][] first, double[][] second) {
        double[][] sum = new double[first.length][first.length];
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = first[i][j] + second[i][j];
            }
        }
        return sum;
    }
}
