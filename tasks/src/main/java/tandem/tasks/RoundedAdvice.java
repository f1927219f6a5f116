package tandem.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.item.Advice;
import tandem.xai.model.Prediction;

/**
 * Advice of an advisor that gives probabilities, rounded to four decimals: the surest of the rounded ones is named, the first
 * of equal ones, so that plans are the same on every machine.
 */
public final class RoundedAdvice {

    private static final double FOUR_DECIMALS = 1e4;

    private RoundedAdvice() {}

    /** @param options in the order of the prediction's probabilities */
    public static Advice of(List<String> options, Prediction prediction) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        String label = options.get(0);
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            probabilities.put(option, rounded(prediction.probabilities().get(i)));
            if (probabilities.get(option) > probabilities.get(label)) {
                label = option;
            }
        }
        return new Advice(label, probabilities.get(label), probabilities);
    }

    private static double rounded(double probability) {
        return Math.round(probability * FOUR_DECIMALS) / FOUR_DECIMALS;
    }
}
