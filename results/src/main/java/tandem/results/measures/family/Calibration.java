package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.ADVICE_CONFIDENCE;
import static tandem.results.measures.computation.Need.ESTIMATED_AI_ACCURACY;
import static tandem.results.measures.computation.Need.ESTIMATED_OWN_ACCURACY;
import static tandem.results.measures.computation.Need.FINAL_CONFIDENCE;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_CONFIDENCE;
import static tandem.results.measures.computation.Need.OPTION_PROBABILITIES;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;

/** Whether confidence and trust are deserved. */
public final class Calibration {

    private static final String FAMILY = "calibration";
    private static final Range ERROR = Range.BAD_SHARE;

    private Calibration() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Forecast.Answer answer : Forecast.Answer.values()) {
            measures.add(draft("brier_score", "mean(c − correct)²", ERROR, answer)
                    .after("Brier 1950")
                    .mean(mean(answer, said -> Math.pow(said.confidence() - said.outcome(), 2))));
            measures.add(draft("over_confidence", "Mean confidence minus accuracy", Range.DIFFERENCE, answer)
                    .after("Lichtenstein et al. 1982")
                    .mean(mean(answer, said -> said.confidence() - said.outcome())));
            for (Binning binning : Binning.values()) {
                measures.add(calibrationError(answer, binning, settings.calibrationBins()));
            }
        }
        measures.add(alignment("maximum_alignment_error", "Largest", AlignmentError.largest()));
        measures.add(alignment("expected_alignment_error", "Mean", AlignmentError.mean()));
        measures.add(Measure.named(FAMILY, "perceived_ai_accuracy_gap")
                .is("The participant's estimate of the AI's accuracy in the block, minus its accuracy there")
                .in(Range.DIFFERENCE)
                .needs(ADVICE, TRUTH, ESTIMATED_AI_ACCURACY)
                .mean(Term.mean(
                        From.GROUP, Case.ALL, trial -> gap(trial.reports().aiAccuracy(), trial.adviceCorrect()))));
        measures.add(Measure.named(FAMILY, "perceived_own_accuracy_gap")
                .is("The participant's estimate of the own accuracy in the block, minus the accuracy there")
                .in(Range.DIFFERENCE)
                .needs(FINAL_DECISION, TRUTH, ESTIMATED_OWN_ACCURACY)
                .mean(Term.mean(
                        From.GROUP, Case.ALL, trial -> gap(trial.reports().ownAccuracy(), trial.finalCorrect()))));
        return measures;
    }

    private static Measure calibrationError(Forecast.Answer answer, Binning binning, int bins) {
        Measure.Draft draft = draft("expected_calibration_error", "Σ n_b/N · |acc_b − conf_b|", ERROR, answer)
                .after("Naeini et al. 2015")
                .option("binning", binning.word());
        return (binning == Binning.DISPLAYED_LEVEL ? draft : draft.option("bins", bins))
                .computed(Sampled.ofGroup(
                        "trial with confidence and truth",
                        answer::of,
                        forecasts -> binning.expectedCalibrationError(forecasts, bins)));
    }

    private static Measure.Draft draft(String name, String description, Range range, Forecast.Answer answer) {
        return Measure.named(FAMILY, name)
                .is(description)
                .in(range)
                .needs(TRUTH, answer == Forecast.Answer.INITIAL ? INITIAL_CONFIDENCE : FINAL_CONFIDENCE)
                .option("answer", answer.word());
    }

    private static Measure alignment(String name, String which, Sampled<AlignmentError.Belief> computation) {
        return Measure.named(FAMILY, name)
                .is(which
                        + " of max(0, P(b′,h′) − P(b,h)) over cells b′≤b of people's and h′≤h of the AI's confidence in"
                        + " the advice")
                .after("Corvelo Benz & Gomez-Rodriguez 2023")
                .in(ERROR)
                .needs(ADVICE, TRUTH, OPTION_PROBABILITIES, ADVICE_CONFIDENCE)
                .option("cells", AlignmentError.CELLS)
                .option("least", AlignmentError.LEAST)
                .computed(computation);
    }

    private static Term mean(Forecast.Answer answer, ToDoubleFunction<Forecast> value) {
        return Term.mean(
                From.GROUP,
                Case.ALL,
                trial -> answer.of(trial)
                        .map(forecast -> OptionalDouble.of(value.applyAsDouble(forecast)))
                        .orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble gap(OptionalDouble estimated, Optional<Boolean> right) {
        return Term.both(estimated, Term.indicator(right), (share, outcome) -> share - outcome);
    }
}
