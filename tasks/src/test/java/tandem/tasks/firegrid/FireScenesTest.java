package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.tasks.game.GameHash;

class FireScenesTest {

    @Property(tries = 100)
    void mapsGoFromTenToNinetyPerCentAndFiresStartOffTheBorder(@ForAll long seed) {
        FireMap map = new FireScenes(seed).map(0, 1);
        FireGrid start = new FireScenes(seed).start(0);

        assertThat(map.percents()).hasSize(100).contains(10, 90).allMatch(p -> p % 10 == 0 && p >= 10 && p <= 90);
        assertThat(start.score()).isEqualTo(0.96);
        assertThat(start.front()).hasSize(4).allMatch(t -> t.x() >= 1 && t.x() <= 7 && t.y() >= 1 && t.y() <= 7);
    }

    @Test
    void aRateMakesEachTileSlowerToCatch() {
        FireMap whole = new FireScenes(1).map(0, 1);
        FireMap half = new FireScenes(1).map(0, 0.5);

        // 10 % becomes 5 %, 90 % becomes 45 %.
        for (int tile = 0; tile < 100; tile++) {
            assertThat(2 * half.percents().get(tile)).isEqualTo(whole.percents().get(tile));
        }
        assertThatThrownBy(() -> new FireScenes(1).map(0, 0)).hasMessageContaining("give more than 0 and up to 1");
    }

    @Test
    void theFasterItSpreadsTheLessIsSaved() {
        List<Double> scores = new ArrayList<>();
        for (double rate : FireScenes.RATES) {
            double sum = 0;
            for (int map = 0; map < FireScenes.MAPS; map++) {
                FireMap at = new FireScenes(1).map(map, rate);
                sum += FirePlay.of(
                                new FireGame(at, FireSpread.ofGame(map)),
                                new FireScenes(1).start(map),
                                new GreedyPolicy(at),
                                FireGrid::front,
                                Chance.of("nobody"))
                        .score();
            }
            scores.add(-sum);
        }

        assertThat(scores).isSorted();
    }

    @Test
    void theScenesOfASeedStayTheSame() {
        List<String> scenes = new ArrayList<>();
        for (int index = 0; index < FireScenes.MAPS; index++) {
            scenes.add(new FireScenes(1).map(index, 1).toString());
            scenes.add(new FireScenes(1).start(index).toString());
        }

        assertThat(new FireScenes(1).start(0).front())
                .containsExactly(new Tile(4, 6), new Tile(5, 6), new Tile(4, 7), new Tile(5, 7));
        assertThat(GameHash.of(scenes)).isEqualTo("93fc6705854e7ed01132c4b526bd22e527fcca439d1974d711c810f8b8a14ccc");
    }

    @Test
    void theGameOfASeedIsPlayedTheSame() {
        FireScenes scenes = new FireScenes(1);
        Rollouts ai = new Rollouts(scenes.map(0, 0.6), 1, 4);

        FirePlay play = FirePlay.of(
                new FireGame(ai.map(), FireSpread.ofGame(1)),
                scenes.start(0),
                ai,
                FireGrid::front,
                Chance.of("nobody"));

        assertThat(play.actions()).hasSize(10).startsWith(new Tile(5, 6), new Tile(6, 7), new Tile(2, 6));
        assertThat(play.score()).isEqualTo(0.28);
    }
}
