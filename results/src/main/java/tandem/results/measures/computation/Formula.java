package tandem.results.measures.computation;

import java.util.function.DoubleBinaryOperator;
import tandem.results.statistics.Result;

/** What is made of the means of terms. */
@FunctionalInterface
public interface Formula {

    /** The number, or why there is none. */
    Result<Double> of(double[] means);

    /** The first mean. */
    Formula FIRST = means -> Result.of(means[0]);

    /** 1 minus the first mean. */
    Formula COMPLEMENT = means -> Result.of(1 - means[0]);

    /** The first minus the second. */
    Formula DIFFERENCE = two((first, second) -> first - second);

    /** The first over the second. */
    Formula RATIO = two((first, second) -> first / second);

    /** The odds of the first over the odds of the second share. */
    Formula ODDS_RATIO = two((first, second) -> first / (1 - first) / (second / (1 - second)));

    /** Cohen's h, 2 arcsin √p₁ − 2 arcsin √p₂ (Cohen 1988). */
    Formula COHENS_H = two((first, second) -> 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second)));

    private static Formula two(DoubleBinaryOperator operator) {
        return means -> finite(operator.applyAsDouble(means[0], means[1]));
    }

    /** The number; NA where the formula divided by 0. */
    static Result<Double> finite(double value) {
        return Double.isFinite(value) ? Result.of(value) : Result.notAvailable("the formula divides by 0");
    }
}
