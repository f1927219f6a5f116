package tandem.results.calibration.choice;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Sums over items from which follows how near they are to the targets.
 *
 * @param count items
 * @param aiErrors of them, those with the AI wrong
 * @param sum of people's accuracies
 * @param squares sum of their squares
 * @param onErrors sum of those of items with the AI wrong
 */
record Fit(int count, int aiErrors, double sum, double squares, double onErrors) {

    /** A spread that is less is rounding. */
    private static final double ROUNDING = 1e-12;

    /** Of no items yet. */
    static final Fit NONE = new Fit(0, 0, 0, 0, 0);

    static Fit of(Collection<Candidate> items) {
        Fit fit = NONE;
        for (Candidate item : items) {
            fit = fit.with(item);
        }
        return fit;
    }

    /** With one more item. */
    Fit with(Candidate item) {
        boolean wrong = !item.kind().aiRight();
        double p = item.accuracy();
        return new Fit(count + 1, aiErrors + (wrong ? 1 : 0), sum + p, squares + p * p, onErrors + (wrong ? p : 0));
    }

    /** With {@code in} in the place of {@code out}, which is of the same kind. */
    Fit swapped(Candidate out, Candidate in) {
        double more = in.accuracy() - out.accuracy();
        return new Fit(
                count,
                aiErrors,
                sum + more,
                squares + more * (in.accuracy() + out.accuracy()),
                onErrors + (in.kind().aiRight() ? 0 : more));
    }

    /** Mean accuracy of people. */
    double soloAccuracy() {
        return sum / count;
    }

    /** Share of items with the AI right. */
    double aiAccuracy() {
        return 1 - (double) aiErrors / count;
    }

    /** Point-biserial, of human error rate and AI error; empty where one of them does not vary. */
    OptionalDouble correlation() {
        double mean = soloAccuracy();
        double wrong = (double) aiErrors / count;
        double variance = squares / count - mean * mean;
        if (aiErrors == 0 || aiErrors == count || variance < ROUNDING) {
            return OptionalDouble.empty();
        }
        // An error rate is 1 − accuracy, hence the sign.
        double r = (mean * wrong - onErrors / count) / Math.sqrt(variance * wrong * (1 - wrong));
        return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
    }

    /**
     * How far from the targets: the squares of both misses, each as a share of its range, 1 for accuracy and 2 for the
     * correlation. Where a correlation is undefined because all are alike, it misses by all its range.
     */
    double miss(Targets targets) {
        double accuracy = soloAccuracy() - targets.soloAccuracy();
        double correlation = 0;
        if (aiErrors > 0 && aiErrors < count) {
            OptionalDouble r = correlation();
            correlation = r.isPresent() ? (r.getAsDouble() - targets.correlation()) / 2 : 1;
        }
        return accuracy * accuracy + correlation * correlation;
    }
}
