package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;

/** Tiles as they are called in data, pictures and words: {@code A1} is the upper left one, {@code B1} lies right of it. */
final class TileNames {

    private TileNames() {}

    static String of(Tile tile) {
        return column(tile.x()) + (tile.y() + 1);
    }

    static String column(int x) {
        return String.valueOf((char) ('A' + x));
    }

    static Tile read(String name) {
        return new Tile(name.charAt(0) - 'A', Integer.parseInt(name.substring(1)) - 1);
    }

    /** All names of a grid, row by row. */
    static List<String> all(int width, int height) {
        List<String> names = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                names.add(of(new Tile(x, y)));
            }
        }
        return names;
    }
}
