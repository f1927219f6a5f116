package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.AI_ERROR_TRIALS;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.SOLO_BASELINE;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** Errors that an aid brings about (Skitka et al. 1999, Goddard et al. 2012). */
public final class AutomationBias {

    private static final String FAMILY = "automation_bias";
    private static final String SKITKA = "Skitka et al. 1999";

    private AutomationBias() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        Term commission = Term.share(From.GROUP, Case.AI_WRONG, MeasuredTrial::follows);
        Term soloError = Term.share(From.SOLO_ON_GROUP_ITEMS, Case.AI_WRONG, AutomationBias::wrong);
        List<Measure> measures = new ArrayList<>(List.of(
                draft("commission", "Wrong advice followed, P(d1=a | A=0)", Range.BAD_SHARE)
                        .needs(AI_ERROR_TRIALS)
                        .mean(commission),
                draft("solo_error", "Error alone on items on which the AI is wrong, P(H=0 | A=0)", Range.SHARE)
                        .needs(AI_ERROR_TRIALS, SOLO_BASELINE)
                        .mean(soloError),
                draft("commission_risk_ratio", "Commission over solo error on the same items", Range.RATIO)
                        .needs(AI_ERROR_TRIALS, SOLO_BASELINE)
                        .formula(Formula.RATIO, commission, soloError),
                Measure.named(FAMILY, "negative_consultation")
                        .is("A right answer given up for wrong advice, P(H0=1 and H1=0 and d1=a)")
                        .after("Goddard et al. 2012")
                        .in(Range.BAD_SHARE)
                        .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE, TRUTH)
                        .mean(Term.share(From.GROUP, Case.ALL, AutomationBias::negativeConsultation))));
        settings.event().ifPresent(event -> measures.add(omission(event)));
        return measures;
    }

    private static Measure omission(String event) {
        return draft(
                        "omission",
                        "An event missed on which the AI is silent, P(d1≠event | y=event, a≠event)",
                        Range.BAD_SHARE)
                .option("event", event)
                .mean(Term.share(From.GROUP, Case.ALL, trial -> missed(trial, event)));
    }

    private static Measure.Draft draft(String name, String description, Range range) {
        return Measure.named(FAMILY, name)
                .is(description)
                .after(SKITKA)
                .in(range)
                .needs(FINAL_DECISION, ADVICE, TRUTH);
    }

    private static Optional<Boolean> wrong(MeasuredTrial trial) {
        return trial.finalCorrect().map(right -> !right);
    }

    private static Optional<Boolean> negativeConsultation(MeasuredTrial trial) {
        return trial.initialCorrect()
                .flatMap(before -> trial.finalCorrect()
                        .flatMap(after -> trial.follows().map(follows -> before && !after && follows)));
    }

    private static Optional<Boolean> missed(MeasuredTrial trial, String event) {
        boolean there = trial.item().truth().equals(Optional.of(event));
        boolean told = trial.advised().equals(Optional.of(event));
        return there && !told ? trial.finalDecision().map(decision -> !decision.equals(event)) : Optional.empty();
    }
}
