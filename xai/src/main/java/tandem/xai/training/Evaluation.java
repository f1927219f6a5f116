package tandem.xai.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bundle says of how good its network is, and how it came to be so.
 *
 * @param items name of the pictures that it was tried on
 * @param figures on these
 * @param heldOut figures on held-out pictures of the training, where the items are others
 * @param training what is to be known of the training, by the keys of {@code model.yaml}
 */
public record Evaluation(String items, Figures figures, Optional<Figures> heldOut, Map<String, Object> training) {

    public Evaluation {
        training = new LinkedHashMap<>(training);
    }

    /** As it stands in {@code model.yaml}. */
    Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("items", items);
        keys.putAll(figures.keys());
        heldOut.ifPresent(figuresHeldOut -> keys.put("held-out", figuresHeldOut.keys()));
        keys.put("training", training);
        return keys;
    }
}
