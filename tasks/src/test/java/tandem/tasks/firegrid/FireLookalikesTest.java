package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.protocols.item.Advice;
import tandem.tasks.game.HeatLooks;
import tandem.tasks.game.Lookalikes;

/** Where the AI can err, its right and its wrong advice are alike in everything but what they say. */
class FireLookalikesTest {

    private static final List<Advised> TURNS = advised(FireTurnsGiven.of(26, 1, 0.5));

    private record Advised(FireTurn turn, Advice advice) {}

    @ParameterizedTest
    @EnumSource(names = {"VALUES", "FORECAST"})
    void aClassifierOfLooksStaysAtChanceOnHeldOutGames(FireExplanation explanation) {
        List<double[]> looks = TURNS.parallelStream()
                .map(advised -> looks(advised, explanation))
                .toList();
        Lookalikes lookalikes = new Lookalikes(
                looks,
                TURNS.stream()
                        .map(advised -> advised.turn().right(advised.turn().named()))
                        .toList());

        assertThat(looks).hasSizeGreaterThan(300);
        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    /** Each turn in which the AI can err, asked for once: what the AI makes of a turn is most of the work. */
    private static List<Advised> advised(FireTurnsGiven given) {
        List<Advised> all = new ArrayList<>();
        given.scenes()
                .forEach(scene -> given.played(scene, 13).stream()
                        .filter(id -> !given.turns().standing(id).over())
                        .map(id -> new Advised(
                                given.turns().turn(id),
                                given.turns().at(id).item().advice()))
                        .filter(FireLookalikesTest::canErr)
                        .forEach(all::add));
        return all;
    }

    private static boolean canErr(Advised advised) {
        FireTurn turn = advised.turn();
        return turn.allowed().stream().anyMatch(tile -> !turn.right(tile));
    }

    /** Of a ring too, which tells the tile and nothing else. */
    private static double[] looks(Advised advised, FireExplanation explanation) {
        FireTurn turn = advised.turn();
        return DoubleStream.concat(
                        DoubleStream.of(
                                advised.advice().confidence(),
                                turn.named().x(),
                                turn.named().y(),
                                turn.allowed().indexOf(turn.named())
                                        / (double) turn.allowed().size()),
                        HeatLooks.of(explanation.of(turn, turn.named())))
                .toArray();
    }
}
