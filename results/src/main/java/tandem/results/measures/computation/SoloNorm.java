package tandem.results.measures.computation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * How often people alone are right, item by item. Taken as known: intervals do not tell how sure it is.
 *
 * @param shareRight by item
 */
public record SoloNorm(Map<String, Double> shareRight) {

    public SoloNorm {
        shareRight = Map.copyOf(shareRight);
    }

    static SoloNorm of(List<MeasuredTrial> solo) {
        return new SoloNorm(solo.stream()
                .filter(trial -> trial.finalCorrect().isPresent())
                .collect(Collectors.groupingBy(
                        trial -> trial.item().id(),
                        Collectors.averagingDouble(trial -> trial.finalCorrect().get() ? 1 : 0))));
    }

    /** The share of right answers of people alone on {@code item}, in [0, 1]; empty if nobody met it alone. */
    public OptionalDouble on(String item) {
        Double share = shareRight.get(item);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
