package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
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
        Sample sample = probe.sample();
        try (NDManager scope = probe.model().newManager()) {
            NDArray one =
                    scope.create(sample.values(), new Shape(1, sample.channels(), sample.height(), sample.width()));
            AttentionGradient both = TargetGradient.ofAttention(probe.model(), one, List.of(probe.target()));
            Passes gradient = TargetGradient.passes(probe.target());
            // Each gradient asks for the attention first.
            probe.count(new Passes(2 * gradient.forward(), gradient.backward()));
            AttentionMaps weighted =
                    AttentionMaps.of(both.attention().mul(both.gradient()).maximum(0));
            double[][] relevance = AttentionMaps.identity(weighted.tokens());
            for (int layer = 0; layer < weighted.layers(); layer++) {
                double[][] passed = AttentionMaps.product(weighted.mean(layer), relevance);
                for (int from = 0; from < passed.length; from++) {
                    for (int to = 0; to < passed.length; to++) {
                        relevance[from][to] += passed[from][to];
                    }
                }
            }
            return AttentionMaps.overPatches(probe, relevance[0]);
        }
    }
}
