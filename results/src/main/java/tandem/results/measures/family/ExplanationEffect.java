package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.COMPARISON_CONDITION;
import static tandem.results.measures.computation.Need.EXPLANATION;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tandem.results.measures.computation.Across;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.EquivalenceTest;

/**
 * What an explanation changes: explained minus unexplained advice, split by whether the advice is right. Against a placebo
 * explanation, or on wrong advice, the same tells how far explanations persuade.
 */
public final class ExplanationEffect {

    private static final String FAMILY = "explanation_effect";

    private ExplanationEffect() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (Case given : List.of(Case.ALL, Case.AI_RIGHT, Case.AI_WRONG)) {
                measures.addAll(of(outcome, given, settings.equivalence()));
            }
        }
        return measures;
    }

    private static List<Measure> of(Outcome outcome, Case given, MeasureSettings.Equivalence none) {
        Term explained = outcome.share(From.GROUP, given);
        Term unexplained = outcome.share(From.REFERENCE, given);
        List<Term> both = List.of(explained, unexplained);
        return List.of(
                draft("risk_difference", "p₁ − p₂", Range.DIFFERENCE, outcome, given)
                        .formula(Formula.DIFFERENCE, explained, unexplained),
                draft("odds_ratio", "Odds p₁/(1−p₁) over odds p₂/(1−p₂)", Range.RATIO, outcome, given)
                        .formula(Formula.ODDS_RATIO, explained, unexplained),
                draft("cohens_h", "2 arcsin √p₁ − 2 arcsin √p₂", Range.ANY, outcome, given)
                        .after("Cohen 1988")
                        .formula(Formula.COHENS_H, explained, unexplained),
                draft("hedges_g", "Of participants' shares; g_av within participants", Range.ANY, outcome, given)
                        .after("Hedges 1981, Lakens 2013")
                        .computed(Across.estimate(both, TwoMeans.of(explained, unexplained), TwoMeans::hedgesG)),
                draft(
                                "equivalence_p",
                                "The larger p of two one-sided t tests that participants' shares differ by less than the"
                                        + " smallest effect of interest; equivalent where it is below alpha",
                                Range.SHARE,
                                outcome,
                                given)
                        .after("Schuirmann 1987, Lakens 2017")
                        .option("smallest_effect", none.smallestEffect())
                        .option("alpha", none.alpha())
                        .computed(Across.test(
                                both,
                                TwoMeans.of(explained, unexplained),
                                persons -> TwoMeans.equivalence(persons, none.smallestEffect(), none.alpha())
                                        .map(EquivalenceTest::p))));
    }

    private static Measure.Draft draft(String name, String description, Range range, Outcome outcome, Case given) {
        Measure.Draft draft = Measure.named(FAMILY, "explanation_effect_" + name)
                .is(description + "; 1 explained, 2 not")
                .in(range)
                .needs(COMPARISON_CONDITION, EXPLANATION, FINAL_DECISION, ADVICE, TRUTH)
                .option("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .option("given", given.word());
        return outcome == Outcome.SWITCHED ? draft.needs(INITIAL_DECISION) : draft;
    }

    private enum Outcome {
        /** H1 */
        CORRECT(Case.ALL, MeasuredTrial::finalCorrect),
        /** d1 = a */
        FOLLOWED(Case.ALL, MeasuredTrial::follows),
        /** SW, given D */
        SWITCHED(Case.INITIAL_DISAGREEMENT, MeasuredTrial::follows);

        private final Case among;

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, Optional<Boolean>> so;

        Outcome(Case among, Function<MeasuredTrial, Optional<Boolean>> so) {
            this.among = among;
            this.so = so;
        }

        Term share(From from, Case given) {
            return Term.share(from, given, trial -> among.test(trial) ? so.apply(trial) : Optional.empty());
        }
    }
}
