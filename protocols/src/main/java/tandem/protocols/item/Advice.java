package tandem.protocols.item;

import java.util.Map;

/**
 * What the AI says of one item.
 *
 * @param label the option it names
 * @param confidence its probability for that option, in [0, 1], rounded to four decimals so that plans made from it are
 *     the same on every machine
 * @param probabilities every option's probability, rounded alike
 */
public record Advice(String label, double confidence, Map<String, Double> probabilities) {

    public Advice {
        probabilities = Map.copyOf(probabilities);
    }

    /** Whether the advice names the truth. */
    public boolean isCorrect(Item item) {
        return label.equals(item.truth());
    }
}
