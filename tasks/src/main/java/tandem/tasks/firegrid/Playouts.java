package tandem.tasks.firegrid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Plays imagined games to their end by the greedy policy, with the rules of {@link FireGame} in numbers instead of rows: a
 * turn has thousands of such steps, and a player waits for it.
 */
final class Playouts {

    private static final byte HEALTHY = 0;
    private static final byte BURNT = -1;
    private static final int MOST_NEIGHBOURS = 8;

    private final FireMap map;
    private final int[][] neighbours;
    private final double[][] catches;

    Playouts(FireMap map) {
        this.map = map;
        int tiles = map.percents().size();
        this.neighbours = new int[tiles][];
        this.catches = new double[tiles][MOST_NEIGHBOURS + 1];
        for (int at = 0; at < tiles; at++) {
            Tile tile = new Tile(at % map.width(), at / map.width());
            neighbours[at] = tile.neighbours(map.width(), map.height()).stream()
                    .mapToInt(this::place)
                    .toArray();
            for (int burning = 0; burning <= MOST_NEIGHBOURS; burning++) {
                catches[at][burning] = map.probability(tile, burning);
            }
        }
    }

    /**
     * For each action, which tiles, in reading order, are healthy when the game that went on with it is over.
     *
     * @param chance of the imagined game, the same for all actions
     */
    List<boolean[]> healthyAfter(FireGrid from, List<Tile> actions, FireSpread chance) {
        Map<Integer, double[]> draws = new HashMap<>();
        IntFunction<double[]> known = step -> draws.computeIfAbsent(
                step, any -> chance.draws(any, map.percents().size()));
        return actions.stream().map(action -> healthyAfter(from, action, known)).toList();
    }

    private boolean[] healthyAfter(FireGrid from, Tile action, IntFunction<double[]> draws) {
        byte[] grid = read(from);
        int step = from.step();
        int chosen = place(action);
        while (chosen >= 0) {
            step++;
            burnDown(grid, chosen);
            spread(grid, draws.apply(step));
            chosen = greedy(grid);
        }
        boolean[] healthy = new boolean[grid.length];
        for (int at = 0; at < grid.length; at++) {
            healthy[at] = grid[at] == HEALTHY;
        }
        return healthy;
    }

    private static byte[] read(FireGrid from) {
        List<Tile> tiles = from.tiles();
        byte[] grid = new byte[tiles.size()];
        for (int at = 0; at < grid.length; at++) {
            char tile = from.at(tiles.get(at));
            grid[at] = tile == FireGrid.HEALTHY ? HEALTHY : tile == FireGrid.BURNT ? BURNT : (byte) (tile - '0');
        }
        return grid;
    }

    private static void burnDown(byte[] grid, int action) {
        for (int at = 0; at < grid.length; at++) {
            if (grid[at] > 0) {
                grid[at] = grid[at] == 1 || at == action ? BURNT : (byte) (grid[at] - 1);
            }
        }
    }

    private void spread(byte[] grid, double[] now) {
        boolean[] caught = new boolean[grid.length];
        for (int at = 0; at < grid.length; at++) {
            if (grid[at] == HEALTHY) {
                int burning = 0;
                for (int neighbour : neighbours[at]) {
                    burning += grid[neighbour] > 0 ? 1 : 0;
                }
                caught[at] = burning > 0 && now[at] < catches[at][burning];
            }
        }
        for (int at = 0; at < grid.length; at++) {
            if (caught[at]) {
                grid[at] = FireGrid.BURNS;
            }
        }
    }

    /** Of the front, the first that threatens most; none where there is no front. */
    private int greedy(byte[] grid) {
        int most = -1;
        int threat = -1;
        for (int at = 0; at < grid.length; at++) {
            if (grid[at] > 0) {
                boolean front = false;
                int percents = 0;
                for (int neighbour : neighbours[at]) {
                    if (grid[neighbour] == HEALTHY) {
                        front = true;
                        percents += map.percents().get(neighbour);
                    }
                }
                int now = grid[at] == 1 ? 0 : percents;
                if (front && now > threat) {
                    most = at;
                    threat = now;
                }
            }
        }
        return most;
    }

    private int place(Tile tile) {
        return tile.y() * map.width() + tile.x();
    }
}
