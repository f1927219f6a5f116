package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.statistics.Result;

/**
 * What there is to gain from two that err on different items (Hemmer et al. 2024), with the loss 1 − right; T* is whoever
 * of human and AI loses less on average.
 */
final class ComplementarityPotential {

    private ComplementarityPotential() {}

    /** Its parts, against what is taken for the human. */
    static List<Measure> against(Human human) {
        Term humanLoss = loss(human, (ofHuman, ofAi) -> ofHuman);
        Term aiLoss = loss(human, (ofHuman, ofAi) -> ofAi);
        Term least = loss(human, Math::min);
        return List.of(
                draft("inherent_complementarity_potential", "mean(L_T* − min(L_H, L_AI))", human)
                        .formula(means -> Result.of(Math.min(means[1], means[2]) - means[0]), least, humanLoss, aiLoss),
                draft("collaborative_complementarity_potential", "mean min(L_H, L_AI)", human)
                        .formula(Formula.FIRST, least),
                draft("complementarity_potential", "mean L_T*, the sum of inherent and collaborative", human)
                        .formula(means -> Result.of(Math.min(means[0], means[1])), humanLoss, aiLoss));
    }

    private static Measure.Draft draft(String name, String description, Human human) {
        return Measure.named(TeamPerformance.FAMILY, name)
                .is(description)
                .after("Hemmer et al. 2024")
                .in(Range.SHARE)
                .needs(FINAL_DECISION, ADVICE, TRUTH, human.need())
                .option("human", human.word());
    }

    private static Term loss(Human human, DoubleBinaryOperator ofHumanAndAi) {
        return new Term(From.GROUP, "trial with advice whose loss for the human is known", (person, trial) -> {
            OptionalDouble right = human.right(person, trial);
            if (right.isEmpty() || trial.adviceCorrect().isEmpty()) {
                return OptionalDouble.empty();
            }
            double ai = trial.adviceCorrect().get() ? 0 : 1;
            return OptionalDouble.of(ofHumanAndAi.applyAsDouble(1 - right.getAsDouble(), ai));
        });
    }
}
