package tandem.results.measures.family;

import java.util.List;
import org.hipparchus.special.Erf;
import tandem.results.statistics.Result;

/**
 * Sensitivity and criterion with the log-linear correction, (k + .5) / (n + 1) for every rate (Green &amp; Swets 1966;
 * Hautus 1995). Fewer than 5 trials of a kind are too few.
 */
final class SignalDetection {

    private static final int LEAST = 5;

    private SignalDetection() {}

    /**
     * What was said of a trial.
     *
     * @param signal whether it was one to say yes to
     * @param yes whether yes was said
     */
    record Trial(boolean signal, boolean yes) {}

    /** d′ = z(H) − z(F). */
    static Result<Double> dPrime(List<Trial> trials) {
        return z(trials, true).flatMap(hits -> z(trials, false).map(falseAlarms -> hits - falseAlarms));
    }

    /** c = −(z(H) + z(F)) / 2; positive where yes is said too rarely. */
    static Result<Double> criterion(List<Trial> trials) {
        return z(trials, true).flatMap(hits -> z(trials, false).map(falseAlarms -> -(hits + falseAlarms) / 2));
    }

    private static Result<Double> z(List<Trial> trials, boolean signal) {
        long n = trials.stream().filter(trial -> trial.signal == signal).count();
        if (n < LEAST) {
            return Result.notAvailable(
                    "too few " + (signal ? "signal" : "noise") + " trials: " + n + ", at least " + LEAST + " needed");
        }
        long k = trials.stream()
                .filter(trial -> trial.signal == signal && trial.yes)
                .count();
        return Result.of(-Math.sqrt(2) * Erf.erfcInv(2 * (k + 0.5) / (n + 1)));
    }
}
