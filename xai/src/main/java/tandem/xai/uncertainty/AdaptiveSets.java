package tandem.xai.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tandem.xai.model.Prediction;

/**
 * Adaptive prediction sets (APS; Romano, Sesia and Candès 2020): the probability of all classes that are likelier, and a
 * random share of that of the class itself; and regularised ones (RAPS; Angelopoulos, Bates, Jordan and Malik 2021), which
 * add a penalty for each place of the class beyond some, so that sets do not grow by classes of hardly any probability.
 *
 * @param penalty {@code λ}, 0 or more, for each place beyond; 0 is APS
 * @param free {@code k_reg}: places without a penalty, 0 or more
 */
public record AdaptiveSets(double penalty, int free) implements ConformalScore {

    public AdaptiveSets {
        if (!(penalty >= 0) || free < 0) {
            throw new IllegalArgumentException(
                    "a penalty and the places without one are 0 or more, not " + penalty + " and " + free);
        }
    }

    /** APS: without a penalty. */
    public AdaptiveSets() {
        this(0, 0);
    }

    @Override
    public String name() {
        return penalty == 0 ? "aps" : "raps";
    }

    @Override
    public String parameters() {
        return penalty == 0 ? "" : "penalty=" + penalty + " free=" + free;
    }

    @Override
    public double of(Prediction prediction, int label, double u) {
        List<Double> probabilities = prediction.probabilities();
        int[] ranking = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -probabilities.get(k)))
                .mapToInt(Integer::intValue)
                .toArray();
        double likelier = 0;
        int place = 0;
        while (ranking[place] != label) {
            likelier += probabilities.get(ranking[place++]);
        }
        return likelier + u * probabilities.get(label) + penalty * Math.max(0, place + 1 - free);
    }
}
