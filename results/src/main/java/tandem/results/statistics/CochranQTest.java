package tandem.results.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Cochran's Q test (Cochran 1950) of whether units say yes as often under each of k conditions; McNemar's test without
 * correction where k = 2.
 */
public final class CochranQTest {

    private CochranQTest() {}

    /**
     * Q = (k − 1)(k ΣG² − N²) / (kN − ΣL²) on k − 1 df, with G the yeses of a condition, L those of a unit, N all. Units
     * that answer alike everywhere add nothing.
     *
     * @param answers a row a unit, a column a condition
     */
    public static Result<TestResult> of(boolean[][] answers) {
        int n = answers.length;
        int k = n == 0 ? 0 : answers[0].length;
        if (k < 2) {
            return Result.notAvailable("at least one unit and two conditions are needed");
        }
        double[] ofCondition = new double[k];
        double all = 0;
        double squaresOfUnits = 0;
        for (boolean[] unit : answers) {
            if (unit.length != k) {
                throw new IllegalArgumentException("every unit answers under every condition");
            }
            double yeses = 0;
            for (int j = 0; j < k; j++) {
                ofCondition[j] += unit[j] ? 1 : 0;
                yeses += unit[j] ? 1 : 0;
            }
            all += yeses;
            squaresOfUnits += yeses * yeses;
        }
        double varying = k * all - squaresOfUnits;
        if (varying == 0) {
            return Result.notAvailable("every unit answered alike under all conditions");
        }
        double squaresOfConditions = 0;
        for (double yeses : ofCondition) {
            squaresOfConditions += yeses * yeses;
        }
        double q = (k - 1) * (k * squaresOfConditions - all * all) / varying;
        return Result.of(new TestResult(
                "Cochran's Q test",
                "Q",
                q,
                List.of(k - 1.0),
                Tails.chiSquared(q, k - 1),
                Alternative.TWO_SIDED,
                Optional.empty(),
                List.of(n)));
    }
}
