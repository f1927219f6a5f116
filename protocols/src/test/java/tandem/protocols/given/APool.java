package tandem.protocols.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;

/** A pool of two species, half each, of which the AI errs on about one in five; the hard ones more often. */
public final class APool {
    private List<String> options = List.of("nilu", "pamo");
    private int items = 400;
    private int errorEvery = 5;
    private boolean difficulty = true;
    private String attribute = "";
    private List<String> values = List.of("");

    private APool() {}

    public static APool aPool() {
        return new APool();
    }

    public APool withOptions(String... newOptions) {
        options = List.of(newOptions);
        return this;
    }

    public APool withItems(int newItems) {
        items = newItems;
        return this;
    }

    /** The AI errs on every n-th item of a class. */
    public APool withErrorEvery(int n) {
        errorEvery = n;
        return this;
    }

    public APool withoutDifficulty() {
        difficulty = false;
        return this;
    }

    /** Items of each class, and the AI's errors among them, have each value of an attribute about as often. */
    public APool withAttribute(String name, String... newValues) {
        attribute = name;
        values = List.of(newValues);
        return this;
    }

    public ItemPool build() {
        List<PooledItem> pool = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            int place = i / options.size();
            int truth = i % options.size();
            boolean error = place % errorEvery == errorEvery - 1;
            String label = options.get(error ? (truth + 1) % options.size() : truth);
            // A walk over the unit interval without a period in sight.
            double hard = (i * 0.618_034) % 1;
            double confidence = round(0.55 + 0.4 * ((i * 0.381_966 + (error ? 0.3 : 0)) % 1));
            Item item = new Item(
                    String.format(Locale.ROOT, "c%04d", i + 1),
                    options.get(truth),
                    difficulty ? OptionalDouble.of(round(hard)) : OptionalDouble.empty(),
                    attribute.isEmpty() ? Map.of() : Map.of(attribute, values.get(place / errorEvery % values.size())));
            pool.add(new PooledItem(item, new Advice(label, confidence, probabilities(label, confidence))));
        }
        return new ItemPool(options, pool, "1".repeat(64), "2".repeat(64));
    }

    private Map<String, Double> probabilities(String label, double confidence) {
        Map<String, Double> probabilities = new TreeMap<>();
        for (String option : options) {
            probabilities.put(
                    option, option.equals(label) ? confidence : round((1 - confidence) / (options.size() - 1)));
        }
        return probabilities;
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
