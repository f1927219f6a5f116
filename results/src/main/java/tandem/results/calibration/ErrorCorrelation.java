package tandem.results.calibration;

import java.util.List;
import tandem.results.statistics.Result;

/**
 * Whether people and AI err on the same items: Pearson's correlation of the human error and the AI's error, 1 where it is
 * wrong and 0 where it is right. −1 … 1; below 0 each is right where the other errs, which is where a team can gain.
 */
final class ErrorCorrelation {

    /** Less is the rounding of sums, not a spread. */
    private static final double ROUNDING = 1e-12;

    private ErrorCorrelation() {}

    /** Over items, human error as the share of wrong answers to an item: the point-biserial correlation. */
    static Result<Double> overItems(List<CalibratedItem> items) {
        return of(items, false);
    }

    /** Over answers, human error as wrong or right: φ. */
    static Result<Double> overAnswers(List<CalibratedItem> items) {
        return of(items, true);
    }

    private static Result<Double> of(List<CalibratedItem> items, boolean byAnswers) {
        double all = 0;
        double human = 0;
        double humanSquares = 0;
        double ai = 0;
        double both = 0;
        for (CalibratedItem calibrated : items) {
            if (!calibrated.comparable()) {
                continue;
            }
            PilotItem item = calibrated.item();
            double weight = byAnswers ? item.answered() : 1;
            double error = 1 - item.accuracy();
            boolean aiErrs = !item.adviceCorrect().orElseThrow();
            all += weight;
            human += weight * error;
            // The square of an answer that is wrong (1) or right (0) is itself.
            humanSquares += weight * (byAnswers ? error : error * error);
            ai += aiErrs ? weight : 0;
            both += aiErrs ? weight * error : 0;
        }
        return all == 0
                ? Result.notAvailable(SetTable.NOTHING_TO_COMPARE)
                : of(human / all, humanSquares / all, ai / all, both / all);
    }

    /** Of means of human error, its square, AI error (which is its own square), and their product. */
    private static Result<Double> of(double human, double humanSquares, double ai, double both) {
        if (ai == 0) {
            return Result.notAvailable("the AI is never wrong");
        } else if (ai == 1) {
            return Result.notAvailable("the AI is always wrong");
        }
        double variance = humanSquares - human * human;
        if (variance < ROUNDING) {
            return Result.notAvailable("people err as often on every item");
        }
        double r = (both - human * ai) / Math.sqrt(variance * ai * (1 - ai));
        return Result.of(Math.max(-1, Math.min(1, r)));
    }
}
