package tandem.protocols.design;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tandem.protocols.item.PooledItem;

/** One number of each item, and how far apart the sets' means of it are. Unknown values stand at the mean. */
final class Covariate {
    private final ToDoubleFunction<PooledItem> value;
    private final double mean;
    private final double deviation;
    private final double[] sums;
    private final int perSet;

    private Covariate(ToDoubleFunction<PooledItem> value, double mean, double deviation, int sets, int perSet) {
        this.value = value;
        this.mean = mean;
        this.deviation = deviation;
        this.sums = new double[sets];
        this.perSet = perSet;
    }

    static Covariate over(List<List<PooledItem>> sets, ToDoubleFunction<PooledItem> value) {
        double[] known = sets.stream()
                .flatMap(List::stream)
                .mapToDouble(value)
                .filter(number -> !Double.isNaN(number))
                .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double squares = 0;
        for (double number : known) {
            squares += (number - mean) * (number - mean);
        }
        double deviation = known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : 0;
        Covariate covariate = new Covariate(
                value,
                mean,
                deviation,
                sets.size(),
                sets.isEmpty() ? 0 : sets.get(0).size());
        for (int set = 0; set < sets.size(); set++) {
            for (PooledItem item : sets.get(set)) {
                covariate.sums[set] += covariate.standardised(item);
            }
        }
        return covariate;
    }

    void move(PooledItem item, int from, int to) {
        sums[from] -= standardised(item);
        sums[to] += standardised(item);
    }

    /** Sum over the sets of the squared standardised mean; its smallest is where all means are equal. */
    double spread() {
        double spread = 0;
        for (double sum : sums) {
            spread += (sum / perSet) * (sum / perSet);
        }
        return spread;
    }

    private double standardised(PooledItem item) {
        double number = value.applyAsDouble(item);
        return deviation == 0 || Double.isNaN(number) ? 0 : (number - mean) / deviation;
    }
}
