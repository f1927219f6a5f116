package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.protocols.item.Advice;
import tandem.tasks.game.HeatLooks;
import tandem.tasks.game.Lookalikes;

/** Where the AI can err, its right and its wrong advice are alike in everything but what they say. */
class FireLookalikesTest {

    private static final FireTurnsGiven GIVEN = FireTurnsGiven.of(32, 1, 0.5);
    private static final Map<String, FireTurn> TURNS = GIVEN.all(14);

    @ParameterizedTest
    @EnumSource(names = {"VALUES", "FORECAST", "RING"})
    void aClassifierOfLooksStaysAtChanceOnHeldOutGames(FireExplanation explanation) {
        List<double[]> looks = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        TURNS.forEach((id, turn) -> {
            if (turn.allowed().stream().anyMatch(tile -> !turn.right(tile))) {
                looks.add(looks(GIVEN.turns().at(id).item().advice(), turn, explanation));
                right.add(turn.right(turn.named()));
            }
        });
        Lookalikes lookalikes = new Lookalikes(looks, right);

        assertThat(looks).hasSizeGreaterThan(300);
        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    private static double[] looks(Advice advice, FireTurn turn, FireExplanation explanation) {
        return DoubleStream.concat(
                        DoubleStream.of(
                                advice.confidence(),
                                turn.named().x(),
                                turn.named().y(),
                                turn.allowed().indexOf(turn.named())
                                        / (double) turn.allowed().size()),
                        HeatLooks.of(explanation.of(turn, turn.named())))
                .toArray();
    }
}
