package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.AI_ERROR_TRIALS;
import static tandem.results.measures.computation.Need.AI_SUCCESS_TRIALS;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_CONFIDENCE;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.SOLO_BASELINE;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** Whether advice is taken where it is right, and left where it is wrong (Schemmer et al. 2023). */
public final class AppropriateReliance {

    private static final String FAMILY = "appropriate_reliance";
    private static final String SCHEMMER = "Schemmer et al. 2023";

    private AppropriateReliance() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>(twoStage());
        measures.addAll(oneStage());
        for (Case given : List.of(Case.INITIAL_DISAGREEMENT, Case.OWN_RIGHT_AI_WRONG, Case.OWN_WRONG_AI_RIGHT)) {
            for (Outcome outcome : Outcome.values()) {
                measures.add(outcome(outcome, given));
            }
        }
        for (ConfidenceTercile tercile : ConfidenceTercile.values()) {
            measures.add(Measure.named(FAMILY, "switch_fraction_by_confidence")
                    .is("Moved to the AI's answer, given initial disagreement, by tercile of initial confidence"
                            + " in these trials")
                    .in(Range.SHARE)
                    .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE, INITIAL_CONFIDENCE)
                    .option("tercile", tercile.word())
                    .computed(tercile.switchFraction()));
        }
        return measures;
    }

    private static List<Measure> twoStage() {
        return List.of(
                twoStage("rair", "Relative AI reliance, P(d1=a | H0=0, A=1)", Range.GOOD_SHARE)
                        .mean(Term.share(From.GROUP, Case.OWN_WRONG_AI_RIGHT, MeasuredTrial::follows)),
                twoStage("rsr", "Relative self-reliance, P(d1=y | H0=1, A=0)", Range.GOOD_SHARE)
                        .mean(Term.share(From.GROUP, Case.OWN_RIGHT_AI_WRONG, MeasuredTrial::finalCorrect)),
                twoStage(
                                "over_reliance",
                                "Wrong advice taken against a right answer, P(d1=a | H0=1, A=0)",
                                Range.BAD_SHARE)
                        .option("form", "two_stage")
                        .mean(Term.share(From.GROUP, Case.OWN_RIGHT_AI_WRONG, MeasuredTrial::follows)),
                twoStage("under_reliance", "Right advice not taken against a wrong answer, 1 − RAIR", Range.BAD_SHARE)
                        .option("form", "two_stage")
                        .formula(
                                Formula.COMPLEMENT,
                                Term.share(From.GROUP, Case.OWN_WRONG_AI_RIGHT, MeasuredTrial::follows)),
                twoStage(
                                "accuracy_given_disagreement",
                                "Accuracy with initial disagreement, mean(H1 | D)",
                                Range.GOOD_SHARE)
                        .mean(Term.share(From.GROUP, Case.INITIAL_DISAGREEMENT, MeasuredTrial::finalCorrect)));
    }

    private static Measure.Draft twoStage(String name, String description, Range range) {
        return Measure.named(FAMILY, name)
                .is(description)
                .after(SCHEMMER)
                .in(range)
                .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE, TRUTH);
    }

    private static List<Measure> oneStage() {
        Term follows = Term.share(From.GROUP, Case.AI_WRONG, MeasuredTrial::follows);
        Term alone = Term.share(From.SOLO_ON_GROUP_ITEMS, Case.AI_WRONG, MeasuredTrial::follows);
        return List.of(
                oneStage("over_reliance", "Wrong advice taken, P(d1=a | A=0)", Range.BAD_SHARE)
                        .needs(AI_ERROR_TRIALS)
                        .mean(follows),
                oneStage(
                                "same_wrong_answer_alone",
                                "The AI's wrong answer given alone, on the same items: P(d=a | A=0) in the solo baseline",
                                Range.SHARE)
                        .needs(AI_ERROR_TRIALS, SOLO_BASELINE)
                        .mean(alone),
                oneStage(
                                "excess_over_reliance",
                                "Wrong advice taken, minus the same wrong answer given alone on the same items",
                                Range.BAD_DIFFERENCE)
                        .needs(AI_ERROR_TRIALS, SOLO_BASELINE)
                        .formula(Formula.DIFFERENCE, follows, alone),
                oneStage("under_reliance", "Right advice not taken, P(d1≠a | A=1)", Range.BAD_SHARE)
                        .needs(AI_SUCCESS_TRIALS)
                        .formula(Formula.COMPLEMENT, Term.share(From.GROUP, Case.AI_RIGHT, MeasuredTrial::follows)));
    }

    private static Measure.Draft oneStage(String name, String description, Range range) {
        return Measure.named(FAMILY, name)
                .is(description)
                .after(SCHEMMER)
                .in(range)
                .option("form", "one_stage")
                .needs(FINAL_DECISION, ADVICE, TRUTH);
    }

    private static Measure outcome(Outcome outcome, Case given) {
        return Measure.named(FAMILY, outcome.name().toLowerCase(Locale.ROOT))
                .is(outcome.description)
                .in(Range.SHARE)
                .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE)
                .option("given", given.word())
                .mean(Term.share(From.GROUP, given, outcome.so));
    }

    /** What can come of a disagreement; with more than two options over-reliance is not 1 − RSR. */
    private enum Outcome {
        KEPT_OWN("Kept the own answer, P(d1=d0)", trial -> trial.changed().map(changed -> !changed)),
        TOOK_THE_AIS("Took the AI's answer, P(d1=a)", trial -> trial.changed().flatMap(any -> trial.follows())),
        THIRD_OPTION(
                "Gave an answer that was neither, P(d1≠d0 and d1≠a)",
                trial -> trial.changed().flatMap(changed -> trial.follows().map(follows -> changed && !follows)));

        private final String description;

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, Optional<Boolean>> so;

        Outcome(String description, Function<MeasuredTrial, Optional<Boolean>> so) {
            this.description = description;
            this.so = so;
        }
    }
}
