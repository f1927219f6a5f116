package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import tandem.tasks.game.Lookalikes;

/** Right and wrong explanations are alike in everything but the walls. */
class MazeAdvisorTest {
    private static final List<MazeItem> ITEMS = new MazeGenerator(11, MazeDials.square(12, 4)).items(6000);

    @Test
    void aClassifierOfLengthTurnsStartAndExitStaysAtChanceOnHeldOutMazes() {
        Lookalikes lookalikes =
                lookalikes(item -> MazeAdvisor.advise(item, isRight(item)).exit());

        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    @Test
    void theSameClassifierFindsADifferenceWhereThereIsOne() {
        Lookalikes lookalikes = lookalikes(item -> isRight(item) ? item.answer() : longest(item));

        assertThat(lookalikes.accuracy()).isGreaterThan(0.6);
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

    /** Half of the items, by their number, are advised rightly. */
    private static boolean isRight(MazeItem item) {
        return Integer.parseInt(item.id().substring(1)) % 2 == 0;
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

    private static Lookalikes lookalikes(ToIntFunction<MazeItem> advised) {
        return new Lookalikes(
                ITEMS.stream()
                        .map(item -> features(item, advised.applyAsInt(item)))
                        .toList(),
                ITEMS.stream().map(MazeAdvisorTest::isRight).toList());
    }

    private static double[] features(MazeItem item, int exit) {
        MazePath path = item.paths().get(exit);
        Cell start = item.maze().start();
        return new double[] {path.steps(), path.turns(), start.x(), start.y(), exit};
    }
}
