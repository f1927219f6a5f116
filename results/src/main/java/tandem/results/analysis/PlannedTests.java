package tandem.results.analysis;

import java.util.Optional;
import tandem.protocols.analysis.Direction;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.statistics.Alternative;
import tandem.results.statistics.Draws;
import tandem.results.statistics.EquivalenceTest;
import tandem.results.statistics.Estimate;
import tandem.results.statistics.Interval;
import tandem.results.statistics.MannWhitneyTest;
import tandem.results.statistics.Result;
import tandem.results.statistics.SignFlipTest;
import tandem.results.statistics.SignedRankTest;
import tandem.results.statistics.StandardizedDifference;
import tandem.results.statistics.TTest;
import tandem.results.statistics.TestResult;
import tandem.results.statistics.Watch;

/**
 * Makes the tests of a plan.
 *
 * @param alpha error probability
 * @param draws of tests by permutation
 */
record PlannedTests(double alpha, Draws draws) {

    /** The planned test on values of the cells; paired values are in the same order. */
    Result<Finding> of(Hypothesis hypothesis, double[] of, double[] against) {
        Alternative alternative = alternative(hypothesis.direction());
        double level = 1 - alpha;
        return switch (hypothesis.test()) {
            case PAIRED_T -> found(TTest.paired(of, against, 0, alternative, level), hypothesis, of, against);
            case SIGNED_RANK -> found(SignedRankTest.of(of, against, alternative), hypothesis, of, against);
            case SIGN_FLIP ->
                found(SignFlipTest.of(of, against, alternative, draws, Watch.NOBODY), hypothesis, of, against);
            case WELCH_T -> found(TTest.welch(of, against, 0, alternative, level), hypothesis, of, against);
            case MANN_WHITNEY -> found(MannWhitneyTest.of(of, against, alternative), hypothesis, of, against);
            case PAIRED_EQUIVALENCE, WELCH_EQUIVALENCE -> equivalence(hypothesis, of, against);
        };
    }

    private Result<Finding> equivalence(Hypothesis hypothesis, double[] of, double[] against) {
        double bound = hypothesis.smallestEffect().orElseThrow();
        Result<EquivalenceTest> test = hypothesis.test().paired()
                ? EquivalenceTest.paired(of, against, -bound, bound, alpha)
                : EquivalenceTest.welch(of, against, -bound, bound, alpha);
        return test.map(found -> {
            TestResult weaker = found.aboveLow().p() >= found.belowHigh().p() ? found.aboveLow() : found.belowHigh();
            return new Finding(
                    found.method(),
                    weaker.statisticName(),
                    weaker.statistic(),
                    weaker.df(),
                    found.p(),
                    found.estimate(),
                    effect(hypothesis, of, against));
        });
    }

    private static Result<Finding> found(
            Result<TestResult> test, Hypothesis hypothesis, double[] of, double[] against) {
        return test.map(result -> new Finding(
                result.method(),
                result.statisticName(),
                result.statistic(),
                result.df(),
                result.p(),
                new Estimate("mean difference", mean(of) - mean(against), meanDifferenceInterval(result)),
                effect(hypothesis, of, against)));
    }

    /** Rank tests have estimates of other things than the mean. */
    private static Optional<Interval> meanDifferenceInterval(TestResult result) {
        return result.estimate()
                .filter(estimate -> estimate.kind().equals("mean difference"))
                .flatMap(Estimate::interval);
    }

    private static Optional<Estimate> effect(Hypothesis hypothesis, double[] of, double[] against) {
        return hypothesis.test().paired()
                ? StandardizedDifference.gAv(of, against).value()
                : StandardizedDifference.hedgesG(of, against).value();
    }

    private static Alternative alternative(Direction direction) {
        return switch (direction) {
            case TWO_SIDED -> Alternative.TWO_SIDED;
            case GREATER -> Alternative.GREATER;
            case LESS -> Alternative.LESS;
        };
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
