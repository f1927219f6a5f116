package tandem.app.evaluation;

import java.util.List;
import tandem.xai.attribution.Passes;
import tandem.xai.cost.Spent;

/**
 * What came out for one picture.
 *
 * @param image its id
 * @param label its true class; empty where that is not known
 * @param predicted what the network says, which is what is explained
 * @param confidence how sure it is
 * @param maskShare share of what the network sees that is the thing: where chance would put a map's mass; not a number
 *     where that was not asked for
 * @param values of single maps and methods
 * @param agreements of the maps of two methods
 * @param costs of the maps
 */
public record PictureEvaluation(
        String image,
        String label,
        String predicted,
        double confidence,
        double maskShare,
        List<Value> values,
        List<Agreement> agreements,
        List<Cost> costs) {

    /**
     * What a metric says.
     *
     * @param method its name
     * @param seed it was made with; empty where it draws nothing, or the metric draws seeds of its own
     * @param metric its name
     * @param value not a number where the metric has none
     */
    public record Value(String method, String seed, String metric, double value) {}

    /**
     * How alike the maps of two methods are, with the first seed of each.
     *
     * @param metric its name
     * @param first a method
     * @param second another
     * @param value not a number where the metric has none
     */
    public record Agreement(String metric, String first, String second, double value) {}

    /**
     * What a map cost.
     *
     * @param method its name
     * @param seed it was made with; empty where it draws nothing
     * @param passes how often the network was asked and differentiated
     * @param spent time and energy
     */
    public record Cost(String method, String seed, Passes passes, Spent spent) {}

    /** Whether the network is right: {@code 1} or {@code 0}; empty where the truth is not known. */
    public String correct() {
        return label.isEmpty() ? "" : label.equals(predicted) ? "1" : "0";
    }
}
