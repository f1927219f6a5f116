package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Turn;
import tandem.tasks.game.Lookalikes;
import tandem.tasks.game.TurnSchedule;
import tandem.tasks.picture.Explained;

/** Right and wrong advice, and the reasons for it, are alike in everything but what they say. */
class FeedingLookalikesTest {

    private static final int COLONIES = 40;
    private static final int TURNS = 10;

    private static final FeedingTurns GAMES = new FeedingTurns(
            IntStream.range(0, COLONIES)
                    .mapToObj(colony -> new FeedingGame.Setting(
                            "colony-" + colony,
                            TreeLearner.standard(GrowthRule.THREE_PLANTS.renamed(colony), colony),
                            Feedback.SUMMARY,
                            2,
                            colony))
                    .toList(),
            new TurnSchedule("feeding-schedule", 4, 0.5));

    @Test
    void aClassifierOfLooksStaysAtChanceOnHeldOutColonies() {
        List<double[]> looks = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int colony = 0; colony < COLONIES; colony++) {
            for (int turn = 0; turn < TURNS; turn++) {
                String id = "colony-" + colony + (turn == 0 ? "" : "/x" + ".x".repeat(turn - 1));
                Turn asked = GAMES.at(id);
                looks.add(looks(asked.item().advice(), GAMES.game(id)));
                right.add(asked.right().test(asked.item().advice().label()));
            }
        }
        Lookalikes lookalikes = new Lookalikes(looks, right);

        assertThat(right).contains(true, false).hasSize(COLONIES * TURNS);
        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    private static double[] looks(Advice advice, FeedingGame game) {
        String words = ((Explained.Words) FeedingExplanation.REASONS.of(game, advice.label()))
                .text()
                .in("en");
        return new double[] {
            advice.confidence(),
            words.length(),
            words.split(" ").length,
            words.chars().filter(Character::isDigit).count(),
            words.chars().filter(letter -> letter == ',').count(),
            Arrays.stream(advice.label().split("-")).mapToInt(Integer::parseInt).sum(),
            Arrays.stream(advice.label().split("-")).filter("0"::equals).count()
        };
    }
}
