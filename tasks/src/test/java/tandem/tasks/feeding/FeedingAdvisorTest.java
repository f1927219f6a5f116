package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedingAdvisorTest {

    private final GrowthTree tree = TreeLearner.standard(GrowthRule.THREE_PLANTS, 1);
    private final FeedingAdvisor advisor = new FeedingAdvisor(tree, 5);

    @Test
    void rightAdviceIsABestFeeding() {
        for (int turn = 1; turn <= 50; turn++) {
            FeedingAdvice right = advisor.advise(turn, true);

            assertThat(right.correct()).isTrue();
            assertThat(tree.growth(right.feed())).isEqualTo(tree.best());
            // Five of the driver, one or two of the gate, four and more of the support.
            assertThat(right.feed().of(1)).isEqualTo(5);
            assertThat(right.feed().of(3)).isBetween(1, 2);
            assertThat(right.feed().of(4)).isBetween(4, 6);
        }
    }

    @Test
    void wrongAdviceIsTheRightOneWithOneResourceSpoilt() {
        for (int turn = 1; turn <= 50; turn++) {
            FeedingAdvice wrong = advisor.advise(turn, false);

            assertThat(wrong.correct()).isFalse();
            assertThat(tree.growth(wrong.feed())).isLessThan(1);
            assertThat(wrong.feed().changes(advisor.advise(turn, true).feed())).isEqualTo(1);
        }
    }

    @Test
    void adviceDiffersFromTurnToTurnAndIsTheSameForASeed() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(turn -> advisor.advise(turn, true).feed())
                        .distinct()
                        .count())
                .isGreaterThan(8);
        assertThat(new FeedingAdvisor(tree, 5).advise(3, false)).isEqualTo(advisor.advise(3, false));
    }

    @Test
    void whereNothingMakesTheColonyShrinkWrongAdviceCannotBeGiven() {
        GrowthTree kind = new GrowthTree(new GrowthNode.Leaf(1.2));

        assertThat(new FeedingAdvisor(kind, 5).advise(1, true).correct()).isTrue();
        assertThatThrownBy(() -> new FeedingAdvisor(kind, 5).advise(1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no single resource makes the colony shrink");
    }
}
