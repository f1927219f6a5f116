package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;

/**
 * What a player sees: which tiles are healthy, burn, or are burnt.
 *
 * @param step how many steps were made, from 0
 * @param rows from the top; a healthy tile is {@code .}, a burnt one {@code #}, a burning one the number of steps until it is
 *     burnt, {@code 1} to {@value #BURNS}
 */
public record FireGrid(int step, List<String> rows) {

    /** For so many steps a tile burns. */
    public static final int BURNS = 3;

    static final char HEALTHY = '.';
    static final char BURNT = '#';

    private static final String KNOWN = ".#123";

    /** @throws IllegalArgumentException if rows are missing, differ in length or hold other characters */
    public FireGrid {
        rows = List.copyOf(rows);
        Tile.require(!rows.isEmpty() && !rows.get(0).isEmpty(), "fire grid: give at least one row of one tile");
        for (String row : rows) {
            Tile.require(
                    row.length() == rows.get(0).length(),
                    "fire grid, row “" + row + "”: give " + rows.get(0).length() + " tiles as in the first");
            Tile.require(
                    row.chars().allMatch(tile -> KNOWN.indexOf(tile) >= 0),
                    "fire grid, row “" + row + "”: give only " + KNOWN);
        }
    }

    /** Before the first step. */
    public static FireGrid start(String... rows) {
        return new FireGrid(0, List.of(rows));
    }

    /** Tiles in a row. */
    public int width() {
        return rows.get(0).length();
    }

    /** Tiles in a column. */
    public int height() {
        return rows.size();
    }

    /** Whether a tile is neither burning nor burnt. */
    public boolean isHealthy(Tile tile) {
        return at(tile) == HEALTHY;
    }

    /** Whether a tile burns. */
    public boolean isBurning(Tile tile) {
        return Character.isDigit(at(tile));
    }

    /** Whether a tile burns and will be burnt in the next step, before it can spread. */
    public boolean isDying(Tile tile) {
        return at(tile) == '1';
    }

    /** All tiles, in reading order. */
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(width() * height());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                tiles.add(new Tile(x, y));
            }
        }
        return tiles;
    }

    /** The fire front, which are the actions a player has: burning tiles with a healthy neighbour, in reading order. */
    public List<Tile> front() {
        return tiles().stream()
                .filter(this::isBurning)
                .filter(tile -> tile.neighbours(width(), height()).stream().anyMatch(this::isHealthy))
                .toList();
    }

    /** Whether the fire can spread no more. */
    public boolean isOver() {
        return front().isEmpty();
    }

    /** Share of healthy tiles, in [0, 1]: at the end the score. */
    public double score() {
        return (double) tiles().stream().filter(this::isHealthy).count() / (width() * height());
    }

    char at(Tile tile) {
        return rows.get(tile.y()).charAt(tile.x());
    }
}
