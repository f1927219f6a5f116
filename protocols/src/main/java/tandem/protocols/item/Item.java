package tandem.protocols.item;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * A stimulus with its truth.
 *
 * @param id unique in its pool, stable between runs
 * @param truth the right option
 * @param difficulty 0 easy to 1 hardest, where the task knows it
 * @param attributes further columns the task or the lab's manifest gives; sorted by name when written
 */
public record Item(String id, String truth, OptionalDouble difficulty, Map<String, String> attributes) {

    public Item {
        attributes = Map.copyOf(attributes);
    }
}
