package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.COMPARISON_CONDITION;
import static tandem.results.measures.computation.Need.EXPLANATION;
import static tandem.results.measures.computation.Need.JUDGEMENT;
import static tandem.results.measures.computation.Need.PREDICTION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.List;
import java.util.Optional;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** Whether people can tell what the AI answers, or whether it is right. */
public final class Simulatability {

    private static final String FAMILY = "simulatability";

    /** Options of HIVE's distinction task, so that chance is 25 %. */
    private static final int DISTINCTION_OPTIONS = 4;

    private Simulatability() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        Term predicted = Term.share(From.GROUP, Case.ALL, MeasuredTrial::predictionCorrect);
        Term before = Term.share(From.REFERENCE, Case.ALL, MeasuredTrial::predictionCorrect);
        return List.of(
                Measure.named(FAMILY, "simulation_accuracy")
                        .is("Predictions that are the AI's answer")
                        .after("Hase & Bansal 2020")
                        .in(Range.GOOD_SHARE)
                        .needs(PREDICTION, ADVICE)
                        .mean(predicted),
                Measure.named(FAMILY, "simulation_gain")
                        .is("Simulation accuracy with explanations minus without")
                        .after("Hase & Bansal 2020")
                        .in(Range.GOOD_DIFFERENCE)
                        .needs(COMPARISON_CONDITION, EXPLANATION, PREDICTION, ADVICE)
                        .formula(Formula.DIFFERENCE, predicted, before),
                Measure.named(FAMILY, "simulation_utility")
                        .is("Simulation accuracy with explanations over without, P(ψ_K(x)=f(x)) / P(ψ_0(x)=f(x))")
                        .after("Colin et al. 2022")
                        .in(Range.RATIO)
                        .needs(COMPARISON_CONDITION, EXPLANATION, PREDICTION, ADVICE)
                        .formula(Formula.RATIO, predicted, before),
                Measure.named(FAMILY, "agreement_score")
                        .is("Judgements of the AI's answer that are right")
                        .after("Kim et al. 2022 (HIVE)")
                        .in(Range.GOOD_SHARE)
                        .needs(JUDGEMENT, ADVICE, TRUTH)
                        .option("chance", 0.5)
                        .mean(Term.share(From.GROUP, Case.ALL, Simulatability::judgedRight)),
                Measure.named(FAMILY, "distinction_score")
                        .is("Predictions of the AI's answer among four options that are right")
                        .after("Kim et al. 2022 (HIVE)")
                        .in(Range.GOOD_SHARE)
                        .needs(PREDICTION, ADVICE)
                        .option("chance", 1.0 / DISTINCTION_OPTIONS)
                        .mean(Term.share(From.GROUP, Case.ALL, Simulatability::distinguished)));
    }

    private static Optional<Boolean> judgedRight(MeasuredTrial trial) {
        return trial.conduct().agreed().flatMap(any -> trial.finalCorrect());
    }

    private static Optional<Boolean> distinguished(MeasuredTrial trial) {
        return trial.item().options().size() == DISTINCTION_OPTIONS ? trial.predictionCorrect() : Optional.empty();
    }
}
