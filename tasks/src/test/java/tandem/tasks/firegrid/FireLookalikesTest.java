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

    private static final FireRoundsGiven GIVEN = FireRoundsGiven.of(32, 1, 0.5);
    private static final Map<String, FireRound> ROUNDS = GIVEN.all(14);

    @ParameterizedTest
    @EnumSource(names = {"VALUES", "FORECAST", "RING"})
    void aClassifierOfLooksStaysAtChanceOnHeldOutGames(FireExplanation explanation) {
        List<double[]> looks = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        ROUNDS.forEach((id, round) -> {
            if (round.allowed().stream().anyMatch(tile -> !round.right(tile))) {
                looks.add(looks(GIVEN.rounds().at(id).item().advice(), round, explanation));
                right.add(round.right(round.named()));
            }
        });
        Lookalikes lookalikes = new Lookalikes(looks, right);

        assertThat(looks).hasSizeGreaterThan(300);
        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    private static double[] looks(Advice advice, FireRound round, FireExplanation explanation) {
        return DoubleStream.concat(
                        DoubleStream.of(
                                advice.confidence(),
                                round.named().x(),
                                round.named().y(),
                                round.allowed().indexOf(round.named())
                                        / (double) round.allowed().size()),
                        HeatLooks.of(explanation.of(round, round.named())))
                .toArray();
    }
}
