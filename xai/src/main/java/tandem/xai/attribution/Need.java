package tandem.xai.attribution;

import java.util.function.Predicate;
import tandem.xai.model.ExplainableModel;

/** What a method needs of a network besides its logits and their gradient. */
public enum Need {
    /** Any network will do. */
    NOTHING(model -> true, ""),
    /** Its last spatial features. */
    FEATURES(ExplainableModel::hasFeatures, "export it with features(x) and head(a)"),
    /** Its attention. */
    ATTENTION(ExplainableModel::hasAttention, "export it with attention(x)"),
    /** Its attention, and the gradient with respect to it. */
    ATTENTION_GRADIENT(
            ExplainableModel::hasAttentionGradient,
            "export it with attention(x) and forward_with_attention_shift(x, shift)");

    private final Predicate<ExplainableModel> condition;
    private final String remedy;

    Need(Predicate<ExplainableModel> condition, String remedy) {
        this.condition = condition;
        this.remedy = remedy;
    }

    /** Whether the network has it. */
    public boolean isMetBy(ExplainableModel model) {
        return condition.test(model);
    }

    /** How a network comes to have it; nothing where any will do. */
    public String remedy() {
        return remedy;
    }
}
