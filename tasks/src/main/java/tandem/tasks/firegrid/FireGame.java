package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules. In each step burning tiles come one step nearer to being burnt; then the chosen tile, if it still burns, is put out
 * and is burnt; then each tile that still burns sets its healthy neighbours on fire with their probability. Water on other tiles
 * does nothing. The game is over when no burning tile has a healthy neighbour.
 *
 * @param map how easily tiles catch fire
 * @param spread what chance does
 */
public record FireGame(FireMap map, FireSpread spread) {

    /**
     * The grid a step later.
     *
     * @param action the tile that gets water
     * @throws IllegalArgumentException if the grid is of another size than the map, or the tile lies outside
     */
    public FireGrid next(FireGrid grid, Tile action) {
        Tile.require(
                grid.width() == map.width() && grid.height() == map.height(),
                "fire grid of " + grid.width() + " × " + grid.height() + " on a map of " + map.width() + " × "
                        + map.height() + ": give one of its size");
        Tile.require(
                action.x() >= 0 && action.x() < map.width() && action.y() >= 0 && action.y() < map.height(),
                "water on " + action + ": give a tile of " + map.width() + " × " + map.height());
        return spread(burnDown(grid, Optional.of(action)));
    }

    /** The grid a step later, without water. */
    public FireGrid next(FireGrid grid) {
        return spread(burnDown(grid, Optional.empty()));
    }

    private static FireGrid burnDown(FireGrid grid, Optional<Tile> action) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < grid.height(); y++) {
            StringBuilder row = new StringBuilder(grid.rows().get(y));
            for (int x = 0; x < row.length(); x++) {
                char tile = row.charAt(x);
                if (Character.isDigit(tile)) {
                    row.setCharAt(
                            x,
                            tile == '1' || action.equals(Optional.of(new Tile(x, y)))
                                    ? FireGrid.BURNT
                                    : (char) (tile - 1));
                }
            }
            rows.add(row.toString());
        }
        return new FireGrid(grid.step() + 1, rows);
    }

    private FireGrid spread(FireGrid grid) {
        double[] draws = spread.draws(grid.step(), grid.width() * grid.height());
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < grid.height(); y++) {
            StringBuilder row = new StringBuilder(grid.rows().get(y));
            for (int x = 0; x < row.length(); x++) {
                Tile tile = new Tile(x, y);
                if (grid.isHealthy(tile) && draws[y * grid.width() + x] < map.probability(tile, burning(grid, tile))) {
                    row.setCharAt(x, Character.forDigit(FireGrid.BURNS, 10));
                }
            }
            rows.add(row.toString());
        }
        return new FireGrid(grid.step(), rows);
    }

    private static int burning(FireGrid grid, Tile tile) {
        return (int) tile.neighbours(grid.width(), grid.height()).stream()
                .filter(grid::isBurning)
                .count();
    }
}
