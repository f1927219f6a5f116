package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;

class FirePoliciesTest {

    private static final double HARD = 0.6;

    @Test
    void rolloutsKnowWhatIsLostByWhatIsLeftBurning() {
        // The tile right of the left fire never catches, the three right of the right fire always do.
        FireMap map = new FireMap(7, List.of(100, 0, 100, 100, 100, 100, 100));
        FireGrid grid = FireGrid.start("3.#3...");

        // Left first: #.#23.., then 4 is put out, #.#1#..: 1, 5 and 6 are healthy, 3/7.
        // Right first: 2.##..., then 0 is put out, #.##...: 1, 4, 5 and 6 are healthy, 4/7.
        ActionValues values = new Rollouts(map, 1, 3).values(grid);
        assertThat(values.values().get(new Tile(0, 0))).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(values.values().get(new Tile(3, 0))).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(values.within(0.5)).containsExactly(new Tile(3, 0));
    }

    @Test
    void rolloutsOfASeedStayTheSame() {
        FireMap map = new FireScenes(1).map(0, HARD);
        FireGrid start = new FireScenes(1).start(0);

        assertThat(new Rollouts(map, 1, 4).values(start)).isEqualTo(new Rollouts(map, 1, 4).values(start));
        assertThat(new Rollouts(map, 2, 4).values(start)).isNotEqualTo(new Rollouts(map, 1, 4).values(start));
    }

    @Test
    void anAiDoesNotKnowTheChanceOfTheGame() {
        assertThat(FireSpread.imagined(1, 0).draws(1, 100))
                .isNotEqualTo(FireSpread.ofGame(1).draws(1, 100));
    }

    @Test
    void greedPutsOutWhatThreatensMostNow() {
        FireMap map = new FireMap(7, List.of(10, 10, 20, 0, 90, 90, 90));

        // The fire at 1 threatens 0 and 2 (0.1 + 0.2), that at 5 threatens 4 and 6 (0.9 + 0.9).
        FireGrid grid = FireGrid.start(".3.#.3.");
        GreedyPolicy greedy = new GreedyPolicy(map);
        assertThat(greedy.threat(grid, new Tile(1, 0))).isCloseTo(0.3, within(1e-12));
        assertThat(greedy.choose(grid, grid.front())).isEqualTo(new Tile(5, 0));
        // In its last step it threatens nobody.
        FireGrid dying = FireGrid.start(".3.#.1.");
        assertThat(greedy.choose(dying, dying.front())).isEqualTo(new Tile(1, 0));
    }

    @Test
    void theNoisyPolicyFollowsTheSoftmaxOfTheThreat() {
        // Threats of 0.2 and 1: e^1 / (e^0.2 + e^1) = 1 / (1 + e^−0.8) = 0.690 for the second.
        FireMap map = new FireMap(5, List.of(100, 20, 50, 100, 100));
        FireGrid grid = FireGrid.start("3.#.3");
        NoisyPolicy noisy = new NoisyPolicy(new GreedyPolicy(map), 1);
        Chance chance = Chance.of("noisy");
        long second = IntStream.range(0, 5000)
                .filter(i -> noisy.choose(grid, grid.front(), chance).equals(new Tile(4, 0)))
                .count();

        // Standard error 0.0065.
        assertThat(second / 5000.0).isCloseTo(0.690, within(0.025));
        assertThatThrownBy(() -> new NoisyPolicy(new GreedyPolicy(map), 0)).hasMessageContaining("give more than 0");
    }

    @Test
    void onHardMapsTheAiBeatsGreedAndANarrowedChoiceLiftsThoseWhoChooseAnything() {
        double random = 0;
        double greedy = 0;
        double narrowed = 0;
        double ai = 0;
        for (int map = 0; map < FireScenes.MAPS; map++) {
            Rollouts rollouts = new Rollouts(new FireScenes(1).map(map, HARD), 1, 4);
            random += played(map, FirePolicy.random(), FireGrid::front);
            greedy += played(map, new GreedyPolicy(rollouts.map()), FireGrid::front);
            narrowed += played(
                    map, FirePolicy.random(), grid -> rollouts.values(grid).within(0.2));
            ai += played(map, rollouts, FireGrid::front);
        }

        assertThat(ai).isGreaterThan(greedy + 0.5);
        assertThat(greedy).isGreaterThan(random + 0.5);
        assertThat(narrowed).isGreaterThan(random + 1);
    }

    @Test
    void withAnEpsilonOfZeroWhoeverPlaysPlaysAsTheAi() {
        Rollouts rollouts = new Rollouts(new FireScenes(1).map(3, HARD), 1, 4);
        FireGame game = new FireGame(rollouts.map(), FireSpread.ofGame(3));
        FireGrid start = new FireScenes(1).start(3);

        FirePlay alone = FirePlay.of(game, start, rollouts, FireGrid::front, Chance.of("ai"));
        FirePlay aided = FirePlay.of(
                game,
                start,
                new GreedyPolicy(rollouts.map()),
                grid -> List.of(rollouts.values(grid).best()),
                Chance.of("anybody"));

        assertThat(aided).isEqualTo(alone);
    }

    private static double played(int map, FirePolicy policy, Function<FireGrid, List<Tile>> allowed) {
        FireScenes scenes = new FireScenes(1);
        FireGame game = new FireGame(scenes.map(map, HARD), FireSpread.ofGame(map));
        return FirePlay.of(game, scenes.start(map), policy, allowed, Chance.of("player", map))
                .score();
    }
}
