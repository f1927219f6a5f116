package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;

class FireGameTest {

    private static final Tile CORNER = new Tile(0, 0);

    @Test
    void aTileBurnsForThreeSteps() {
        FireGame fireproof = game(3, 1, 0);
        FireGrid grid = FireGrid.start("3..");

        grid = fireproof.next(grid, new Tile(2, 0));
        assertThat(grid.rows()).containsExactly("2..");
        grid = fireproof.next(grid, new Tile(2, 0));
        assertThat(grid.rows()).containsExactly("1..");
        assertThat(grid.isOver()).isFalse();
        grid = fireproof.next(grid, new Tile(2, 0));
        assertThat(grid.rows()).containsExactly("#..");
        assertThat(grid.isOver()).isTrue();
        assertThat(grid.step()).isEqualTo(3);
    }

    @Test
    void fireSpreadsToAllEightNeighboursAndBurntTilesStop() {
        FireGrid grid = game(5, 3, 100).next(FireGrid.start(".....", "..3#.", "....."), CORNER);

        // From (2, 1) to columns 1 to 3; the burnt tile stays as it is.
        assertThat(grid.rows()).containsExactly(".333.", ".32#.", ".333.");
    }

    @Test
    void waterPutsATileOutBeforeItSpreads() {
        FireGrid grid = game(3, 1, 100).next(FireGrid.start("3.."), CORNER);

        assertThat(grid.rows()).containsExactly("#..");
        assertThat(grid.isOver()).isTrue();
        assertThat(grid.score()).isEqualTo(2 / 3.0);
    }

    @Test
    void aTileInItsLastStepIsBurntBeforeItSpreads() {
        assertThat(game(3, 1, 100).next(FireGrid.start("1.."), new Tile(2, 0)).rows())
                .containsExactly("#..");
    }

    @Test
    void waterOnHealthyTilesDoesNotSaveThem() {
        assertThat(game(3, 1, 100).next(FireGrid.start("3.."), new Tile(1, 0)).rows())
                .containsExactly("23.");
    }

    @Test
    void theFrontIsWhatBurnsBesideAHealthyTile() {
        assertThat(FireGrid.start("33.", "###", "..1").front()).containsExactly(new Tile(1, 0), new Tile(2, 2));
        assertThat(FireGrid.start("3#.").isOver()).isTrue();
    }

    @Test
    void burningNeighboursAddUpIndependently() {
        // 1 − 0.5³ = 0.875; of 4,000 games with a standard deviation of 0.33 the standard error is 0.005.
        assertThat(new FireMap(2, Collections.nCopies(4, 50)).probability(CORNER, 3))
                .isEqualTo(0.875);
        FireMap map = new FireMap(4, Collections.nCopies(8, 50));
        long caught = IntStream.range(0, 4000)
                .filter(seed -> !new FireGame(map, FireSpread.ofGame(seed))
                        .next(FireGrid.start(".3#.", "33#."), new Tile(3, 0))
                        .isHealthy(CORNER))
                .count();

        assertThat(caught / 4000.0).isCloseTo(0.875, within(0.02));
    }

    @Property(tries = 200)
    void withTheSameChancePuttingATileOutNeverCostsAnother(@ForAll long seed) {
        FireScenes scenes = new FireScenes(seed);
        FireGame game = new FireGame(scenes.map(0, 1), FireSpread.ofGame(seed));
        FireGrid start = scenes.start(0);
        FireGrid idle = game.next(start, CORNER);

        for (Tile action : start.front()) {
            FireGrid acted = game.next(start, action);
            assertThat(healthy(acted)).containsAll(healthy(idle));
        }
    }

    @Property(tries = 50)
    void whateverIsDoneNothingHealsAndEveryGameEnds(@ForAll long seed) {
        FireScenes scenes = new FireScenes(seed);
        FireGame game = new FireGame(scenes.map(0, 0.5), FireSpread.ofGame(seed));
        FirePlay play =
                FirePlay.of(game, scenes.start(0), FirePolicy.random(), FireGrid::front, Chance.of("player", seed));

        for (int step = 0; step < play.actions().size(); step++) {
            assertThat(healthy(play.grids().get(step)))
                    .containsAll(healthy(play.grids().get(step + 1)));
        }
        assertThat(play.grids().get(play.actions().size()).isOver()).isTrue();
        assertThat(play.score()).isBetween(0.0, 0.96);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> FireGrid.start("3.", "...")).hasMessageContaining("give 2 tiles as in the first");
        assertThatThrownBy(() -> FireGrid.start("4.")).hasMessageContaining("give only .#123");
        assertThatThrownBy(() -> new FireMap(3, List.of(10, 20))).hasMessageContaining("give full rows");
        assertThatThrownBy(() -> new FireMap(1, List.of(101))).hasMessageContaining("give from 0 to 100");
        assertThatThrownBy(() -> game(3, 1, 50).next(FireGrid.start("3."), CORNER))
                .hasMessageContaining("give one of its size");
        assertThatThrownBy(() -> game(2, 1, 50).next(FireGrid.start("3."), new Tile(2, 0)))
                .hasMessageContaining("give a tile of 2 × 1");
    }

    private static FireGame game(int width, int height, int percent) {
        return new FireGame(new FireMap(width, Collections.nCopies(width * height, percent)), FireSpread.ofGame(1));
    }

    private static List<Tile> healthy(FireGrid grid) {
        return grid.tiles().stream().filter(grid::isHealthy).toList();
    }
}
