package tandem.tasks.images;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tandem.xai.rendering.Heatmap;

/**
 * The region that a coloured map marks, as cells of the grid that people's marks are compared by: the fifth of all cells
 * with the most heat as it is shown.
 *
 * @param side cells along each side of the picture
 */
record HeatCells(int side) {

    private static final int SHARE = 5;

    /** Numbers of cells, row × side + column, in rising order; fewer than a fifth where less of the picture is coloured. */
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

    /** How opaque the map is in each cell: the mean over its pixels. */
    private double[] heat(Heatmap map) {
        int[] argb = map.argb();
        double[] sums = new double[side * side];
        int[] counts = new int[side * side];
        for (int y = 0; y < map.height(); y++) {
            for (int x = 0; x < map.width(); x++) {
                int cell = y * side / map.height() * side + x * side / map.width();
                sums[cell] += argb[y * map.width() + x] >>> 24;
                counts[cell]++;
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(cell -> counts[cell] == 0 ? 0 : sums[cell] / counts[cell])
                .toArray();
    }
}
