package tandem.tasks.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tandem.xai.rendering.Heatmap;

/**
 * The region that a coloured map marks, as cells of the grid that people's marks are compared by: the fifth of all cells
 * with the most heat, of what is drawn at all.
 *
 * @param side cells along each side of the picture
 */
record HeatCells(int side) {

    private static final int SHARE = 5;

    /** Numbers of cells, row × side + column, in rising order; fewer than a fifth where less of the picture is drawn on. */
    List<Integer> of(Heatmap map) {
        double[] heat = heat(map);
        return IntStream.range(0, heat.length)
                .boxed()
                .filter(cell -> heat[cell] > 0)
                .sorted(Comparator.comparingDouble(cell -> -heat[cell]))
                .limit(Math.max(1, Math.round((double) heat.length / SHARE)))
                .sorted()
                .toList();
    }

    /** The mean heat of each cell's pixels; that at its centre, where a cell is smaller than one. */
    private double[] heat(Heatmap map) {
        double[] heat = map.heat();
        double[] cells = new double[side * side];
        for (int cell = 0; cell < cells.length; cell++) {
            int fromX = cell % side * map.width() / side;
            int toX = Math.max(fromX + 1, (cell % side + 1) * map.width() / side);
            int fromY = cell / side * map.height() / side;
            int toY = Math.max(fromY + 1, (cell / side + 1) * map.height() / side);
            for (int y = fromY; y < toY; y++) {
                for (int x = fromX; x < toX; x++) {
                    int pixel = y * map.width() + x;
                    cells[cell] += heat[pixel];
                }
            }
            cells[cell] /= (toX - fromX) * (toY - fromY);
        }
        return cells;
    }
}
