package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Right and wrong explanations are alike in everything but the walls. */
class MazeAdvisorTest {
    private static final int FEATURES = 6;

    private static final List<MazeItem> ITEMS = new MazeGenerator(11, MazeDials.square(12, 4)).items(6000);

    @Test
    void aClassifierOfLengthTurnsStartAndExitStaysAtChanceOnHeldOutMazes() {
        int half = ITEMS.size() / 2;
        double[] weights = logisticRegression(ITEMS.subList(0, half));

        // The standard deviation of the accuracy on 3,000 held-out paths is √(0.25 / 3000) = 0.009.
        assertThat(accuracy(weights, ITEMS.subList(half, ITEMS.size()))).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theSameClassifierFindsADifferenceWhereThereIsOne() {
        double[] weights = logisticRegression(ITEMS, item -> isRight(item) ? item.answer() : longest(item));

        assertThat(accuracy(weights, ITEMS, item -> isRight(item) ? item.answer() : longest(item)))
                .isGreaterThan(0.6);
    }

    @Test
    void rightAndWrongPathsHaveTheSameLengthAndTurnsOnAverage() {
        double steps = 0;
        double turns = 0;
        double apart = 0;
        for (MazeItem item : ITEMS) {
            MazePath right = MazeAdvisor.advise(item, true).path();
            MazePath wrong = MazeAdvisor.advise(item, false).path();
            steps += right.steps() - wrong.steps();
            turns += right.turns() - wrong.turns();
            apart += Math.abs(right.steps() - wrong.steps());
        }

        assertThat(steps / ITEMS.size()).isCloseTo(0, within(0.2));
        assertThat(turns / ITEMS.size()).isCloseTo(0, within(0.15));
        assertThat(apart / ITEMS.size()).isLessThan(4);
    }

    @Test
    void adviceIsRightOrWrongAsAskedFor() {
        MazeItem item = ITEMS.get(0);

        assertThat(MazeAdvisor.advise(item, true))
                .isEqualTo(new MazeAdvice(item.answer(), item.paths().get(item.answer()), true));
        assertThat(MazeAdvisor.advise(item, false).exit()).isEqualTo(item.decoy());
        assertThat(item.maze().crossings(MazeAdvisor.advise(item, false).path()))
                .hasSize(1);
    }

    private interface Advised {
        int exit(MazeItem item);
    }

    /** Half of the items, by their number, are advised rightly. */
    private static boolean isRight(MazeItem item) {
        return Integer.parseInt(item.id().substring(1)) % 2 == 0;
    }

    private static int advised(MazeItem item) {
        return MazeAdvisor.advise(item, isRight(item)).exit();
    }

    private static int longest(MazeItem item) {
        int longest = 0;
        for (int exit = 1; exit < item.paths().size(); exit++) {
            if (item.paths().get(exit).steps() > item.paths().get(longest).steps()) {
                longest = exit;
            }
        }
        return longest;
    }

    private static double[] features(MazeItem item, int exit) {
        MazePath path = item.paths().get(exit);
        Cell start = item.maze().start();
        return new double[] {
            1,
            path.steps() / 30.0 - 1,
            path.turns() / 15.0 - 1,
            start.x() / 6.0 - 1,
            start.y() / 6.0 - 1,
            exit / 1.5 - 1
        };
    }

    private static double[] logisticRegression(List<MazeItem> items) {
        return logisticRegression(items, MazeAdvisorTest::advised);
    }

    /** Gradient ascent on the likelihood. */
    private static double[] logisticRegression(List<MazeItem> items, Advised advised) {
        double[][] rows =
                items.stream().map(item -> features(item, advised.exit(item))).toArray(double[][]::new);
        double[] weights = new double[FEATURES];
        for (int round = 0; round < 500; round++) {
            double[] gradient = new double[FEATURES];
            for (int i = 0; i < rows.length; i++) {
                double error = (isRight(items.get(i)) ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, rows[i])));
                for (int k = 0; k < FEATURES; k++) {
                    gradient[k] += error * rows[i][k];
                }
            }
            for (int k = 0; k < FEATURES; k++) {
                weights[k] += 2 * gradient[k] / rows.length;
            }
        }
        return weights;
    }

    private static double accuracy(double[] weights, List<MazeItem> items) {
        return accuracy(weights, items, MazeAdvisorTest::advised);
    }

    private static double accuracy(double[] weights, List<MazeItem> items, Advised advised) {
        return items.stream()
                        .filter(item -> isRight(item) == dot(weights, features(item, advised.exit(item))) > 0)
                        .count()
                / (double) items.size();
    }

    private static double dot(double[] weights, double[] row) {
        double sum = 0;
        for (int k = 0; k < FEATURES; k++) {
            sum += weights[k] * row[k];
        }
        return sum;
    }
}
