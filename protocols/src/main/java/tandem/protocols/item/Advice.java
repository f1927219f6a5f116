package tandem.protocols.item;

import java.util.Map;
import java.util.TreeMap;

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

    /** The same advice for another option: the two options exchange their probabilities. */
    public Advice naming(String other) {
        if (other.equals(label)) {
            return this;
        }
        Map<String, Double> exchanged = new TreeMap<>(probabilities);
        exchanged.put(other, probabilities.getOrDefault(label, confidence));
        exchanged.put(label, probabilities.getOrDefault(other, 0.0));
        return new Advice(other, confidence, exchanged);
    }

    /** Whether the advice names the truth. */
    public boolean isCorrect(Item item) {
        return label.equals(item.truth());
    }
}
