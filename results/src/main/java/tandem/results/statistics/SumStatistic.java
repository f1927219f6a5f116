package tandem.results.statistics;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * A number computed from sums over clusters alone. Pooled shares are Σ/Σ; a mean over participants is one too, with a
 * participant's value and a 1 where it is defined, two 0 where not. Resampling needs each cluster's sums only, not its
 * trials.
 */
@FunctionalInterface
public interface SumStatistic {

    /** The number; empty where it is undefined. */
    OptionalDouble of(double[] sums);

    /** One sum over another; undefined over 0. */
    static SumStatistic ratio(int numerator, int denominator) {
        return sums -> sums[denominator] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sums[numerator] / sums[denominator]);
    }

    /** This minus the other: a difference of shares. */
    default SumStatistic minus(SumStatistic other) {
        return with(other, (mine, its) -> mine - its);
    }

    /** This over the other: a ratio of shares; undefined over 0. */
    default SumStatistic over(SumStatistic other) {
        return with(other, (mine, its) -> mine / its);
    }

    private SumStatistic with(SumStatistic other, DoubleBinaryOperator operator) {
        return sums -> {
            OptionalDouble mine = of(sums);
            OptionalDouble its = other.of(sums);
            if (mine.isEmpty() || its.isEmpty()) {
                return OptionalDouble.empty();
            }
            double both = operator.applyAsDouble(mine.getAsDouble(), its.getAsDouble());
            return Double.isFinite(both) ? OptionalDouble.of(both) : OptionalDouble.empty();
        };
    }
}
