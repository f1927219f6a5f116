package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.EVIDENCE;
import static tandem.results.measures.computation.Need.SOLO_BASELINE;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** Whether people come to see what the AI sees, and keep it. */
public final class CognitiveMediation {

    private static final String FAMILY = "mediation";

    private CognitiveMediation() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Similarity similarity : Similarity.values()) {
            measures.add(Measure.named(FAMILY, "evidence_similarity_gain")
                    .is("Similarity of the marked evidence to the explanation, after minus before seeing it")
                    .in(new Range(-2, 2, "", Range.Better.NEITHER))
                    .needs(EVIDENCE)
                    .option("similarity", similarity.name().toLowerCase(Locale.ROOT))
                    .mean(Term.mean(
                            From.GROUP,
                            Case.ALL,
                            trial -> trial.reports()
                                    .evidence()
                                    .map(similarity::gain)
                                    .orElse(OptionalDouble.empty()))));
        }
        measures.add(Measure.named(FAMILY, "transfer")
                .is("Accuracy alone in blocks after those of the condition, minus in blocks before them")
                .in(Range.GOOD_DIFFERENCE)
                .needs(SOLO_BASELINE, TRUTH)
                .formula(Formula.DIFFERENCE, alone(true), alone(false)));
        return measures;
    }

    private static Term alone(boolean after) {
        return new Term(
                From.SOLO,
                "solo trial " + (after ? "after" : "before") + " the condition",
                (person, trial) ->
                        isThere(person, trial, after) ? Term.indicator(trial.finalCorrect()) : OptionalDouble.empty());
    }

    private static boolean isThere(Person person, MeasuredTrial alone, boolean after) {
        int block = alone.setting().place().blockNumber();
        IntPredicate beyond = other -> after ? block > other : block < other;
        return !person.trials(From.GROUP).isEmpty()
                && person.trials(From.GROUP).stream()
                        .mapToInt(trial -> trial.setting().place().blockNumber())
                        .allMatch(beyond);
    }
}
