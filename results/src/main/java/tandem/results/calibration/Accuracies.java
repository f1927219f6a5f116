package tandem.results.calibration;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tandem.results.statistics.Result;

/** How often human, AI and the better of both are right on items on which both are known; each item counts alike. */
final class Accuracies {

    private Accuracies() {}

    static Result<Double> human(List<CalibratedItem> items) {
        return mean(items, calibrated -> calibrated.item().accuracy());
    }

    static Result<Double> humanShrunk(List<CalibratedItem> items) {
        return items.stream()
                        .anyMatch(calibrated -> calibrated.comparable()
                                && calibrated.shrunkAccuracy().isEmpty())
                ? Result.notAvailable("no item was answered by two participants without the AI")
                : mean(items, calibrated -> calibrated.shrunkAccuracy().orElseThrow());
    }

    static Result<Double> ai(List<CalibratedItem> items) {
        return mean(items, calibrated -> aiIsRight(calibrated) ? 1 : 0);
    }

    /** How often human or AI is right (Hemmer et al. 2024): where the AI errs, as often as people are right. */
    static Result<Double> oracle(List<CalibratedItem> items) {
        return mean(
                items,
                calibrated -> aiIsRight(calibrated) ? 1 : calibrated.item().accuracy());
    }

    /**
     * What there is to gain for a team that always has the better answer: the oracle's accuracy less that of the better of
     * both on average, with the loss 1 − right (Hemmer et al. 2024).
     */
    static Result<Double> potential(List<CalibratedItem> items) {
        return oracle(items)
                .flatMap(oracle -> human(items).flatMap(human -> ai(items).map(ai -> oracle - Math.max(human, ai))));
    }

    private static boolean aiIsRight(CalibratedItem calibrated) {
        return calibrated.item().adviceCorrect().orElseThrow();
    }

    private static Result<Double> mean(List<CalibratedItem> items, ToDoubleFunction<CalibratedItem> value) {
        return items.stream().filter(CalibratedItem::comparable).mapToDouble(value).average().stream()
                .mapToObj(Result::of)
                .findFirst()
                .orElseGet(() -> Result.notAvailable(SetTable.NOTHING_TO_COMPARE));
    }
}
