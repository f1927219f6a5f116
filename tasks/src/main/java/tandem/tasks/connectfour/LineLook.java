package tandem.tasks.connectfour;

import java.util.List;

/**
 * What a line looks like to someone who does not follow it. Right and wrong advice is explained by lines of the same look.
 *
 * @param breadth columns from the leftmost to the rightmost stone
 * @param height rows from the lowest to the highest stone
 * @param level the mean row of its stones
 * @param step the mean number of columns from stone to stone
 * @param stacked how many stones fall on the one before
 * @param aside the mean distance of its stones from the middle column
 * @param upright whether it ends with an upright four
 */
record LineLook(
        double breadth, double height, double level, double step, double stacked, double aside, boolean upright) {

    private static final int MIDDLE = 4;

    static LineLook of(Line line) {
        List<Cell> cells = line.cells();
        double level = 0;
        double aside = 0;
        double step = 0;
        double stacked = 0;
        int left = Bitboard.COLUMNS;
        int right = 1;
        int low = Bitboard.ROWS;
        int high = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            left = Math.min(left, cell.column());
            right = Math.max(right, cell.column());
            low = Math.min(low, cell.row());
            high = Math.max(high, cell.row());
            level += (double) cell.row() / cells.size();
            aside += (double) Math.abs(cell.column() - MIDDLE) / cells.size();
            if (i > 0) {
                int apart = Math.abs(cell.column() - cells.get(i - 1).column());
                step += (double) apart / (cells.size() - 1);
                stacked += apart == 0 ? 1 : 0;
            }
        }
        boolean upright = line.four().stream().map(Cell::column).distinct().count() == 1;
        return new LineLook(right - left, high - low, level, step, stacked, aside, upright);
    }

    /** How unlike two lines look; 0 if they look the same, and about as much as there are columns or rows more. */
    double apart(LineLook other) {
        return Math.abs(breadth - other.breadth)
                + Math.abs(height - other.height)
                + Math.abs(level - other.level)
                + Math.abs(step - other.step)
                + Math.abs(stacked - other.stacked)
                + Math.abs(aside - other.aside)
                + (upright == other.upright ? 0 : 1);
    }
}
