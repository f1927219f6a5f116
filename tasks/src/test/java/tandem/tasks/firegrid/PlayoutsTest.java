package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayoutsTest {

    @Test
    void imaginedGamesGoByTheRules() {
        FireScenes scenes = new FireScenes(5);
        for (int index = 0; index < 40; index++) {
            FireMap map = scenes.map(index, FireScenes.RATES.get(index % 4));
            FireGrid grid = scenes.start(index);
            FireSpread spread = FireSpread.imagined(5, index);
            FireGame game = new FireGame(map, spread);
            GreedyPolicy greedy = new GreedyPolicy(map);
            for (Tile action : grid.front()) {
                FireGrid end = game.next(grid, action);
                while (!end.isOver()) {
                    end = game.next(end, greedy.choose(end, end.front()));
                }

                assertThat(new Playouts(map).healthyAfter(grid, List.of(action), spread))
                        .containsExactly(healthy(end));
            }
        }
    }

    private static boolean[] healthy(FireGrid grid) {
        List<Tile> tiles = new ArrayList<>(grid.tiles());
        boolean[] healthy = new boolean[tiles.size()];
        for (int at = 0; at < healthy.length; at++) {
            healthy[at] = grid.isHealthy(tiles.get(at));
        }
        return healthy;
    }
}
