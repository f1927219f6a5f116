package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.AI_ERROR_TRIALS;
import static tandem.results.measures.computation.Need.AI_SUCCESS_TRIALS;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.List;
import java.util.function.Function;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.statistics.Result;

/** Telling the AI's errors from its right answers: the signal is wrong advice, yes is not taking it. */
public final class ErrorDetection {

    private static final String FAMILY = "error_detection";

    private ErrorDetection() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        return List.of(
                measure(
                        "error_detection_d_prime",
                        "d′ = z(H) − z(F), H = P(d1≠a | A=0), F = P(d1≠a | A=1)",
                        Range.LARGER_IS_BETTER,
                        SignalDetection::dPrime),
                measure(
                        "error_detection_criterion",
                        "c = −(z(H) + z(F))/2; positive where advice is rejected too rarely",
                        Range.ANY,
                        SignalDetection::criterion));
    }

    private static Measure measure(
            String name,
            String description,
            Range range,
            Function<List<SignalDetection.Trial>, Result<Double>> statistic) {
        return Measure.named(FAMILY, name)
                .is(description)
                .after("Green & Swets 1966, Hautus 1995")
                .in(range)
                .needs(FINAL_DECISION, ADVICE, TRUTH, AI_ERROR_TRIALS, AI_SUCCESS_TRIALS)
                .option("correction", "log_linear")
                .computed(Sampled.ofGroup("trial with advice and an answer", ErrorDetection::trials, statistic));
    }

    private static List<SignalDetection.Trial> trials(Person person) {
        return person.trials(From.GROUP).stream()
                .filter(trial ->
                        trial.adviceCorrect().isPresent() && trial.follows().isPresent())
                .map(trial -> new SignalDetection.Trial(
                        !trial.adviceCorrect().get(), !trial.follows().get()))
                .toList();
    }
}
