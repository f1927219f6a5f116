package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.AI_ERROR_TRIALS;
import static tandem.results.measures.computation.Need.CHOICE_TO_DELEGATE;
import static tandem.results.measures.computation.Need.CHOICE_TO_VETO;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.SOLO_BASELINE;

import java.util.ArrayList;
import java.util.List;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;

/**
 * Whether the AI's answer stands in place of own thought. Trials that the AI decided are of another kind, told apart and
 * not in the index.
 */
public final class Substitution {

    private static final String FAMILY = "substitution";

    private Substitution() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (double quantile : settings.substitutionQuantiles()) {
            for (boolean explanation : new boolean[] {true, false}) {
                measures.addAll(by(new SubstitutionCriterion(quantile, explanation)));
            }
        }
        measures.add(Measure.named(FAMILY, "full_delegation")
                .is("Substitution of type 2: trials handed over to the AI")
                .in(Range.SHARE)
                .needs(CHOICE_TO_DELEGATE)
                .mean(Term.share(From.GROUP, Case.ALL, trial -> trial.conduct().delegated())));
        measures.add(Measure.named(FAMILY, "unvetoed_ai_decisions")
                .is("Substitution of type 2: decisions of the AI that were let stand")
                .in(Range.SHARE)
                .needs(CHOICE_TO_VETO)
                .mean(Term.share(
                        From.GROUP, Case.ALL, trial -> trial.conduct().vetoed().map(vetoed -> !vetoed))));
        return measures;
    }

    private static List<Measure> by(SubstitutionCriterion criterion) {
        Term index = criterion.met(From.GROUP, Case.ALL);
        return List.of(
                draft("substitution_index", "Share of AI trials that meet the criterion", Range.BAD_SHARE, criterion)
                        .mean(index),
                draft(
                                "substitution_beyond_solo",
                                "The index, minus the same of solo trials with the silent answer",
                                Range.BAD_DIFFERENCE,
                                criterion)
                        .formula(Formula.DIFFERENCE, index, criterion.met(From.SOLO, Case.ALL)),
                draft("harmful_substitution", "The index of trials with wrong advice", Range.BAD_SHARE, criterion)
                        .needs(AI_ERROR_TRIALS)
                        .mean(criterion.met(From.GROUP, Case.AI_WRONG)));
    }

    private static Measure.Draft draft(String name, String description, Range range, SubstitutionCriterion criterion) {
        return Measure.named(FAMILY, name)
                .is(description + ": d1=a, no own act before the advice, and answered within the quantile of own solo"
                        + " response times")
                .in(range)
                .needs(FINAL_DECISION, ADVICE, SOLO_BASELINE)
                .option("quantile", criterion.quantile())
                .option("explanation", criterion.explanationUnopened() ? "unopened" : "any")
                .option("least_solo_trials", SubstitutionCriterion.LEAST_SOLO_TRIALS);
    }
}
