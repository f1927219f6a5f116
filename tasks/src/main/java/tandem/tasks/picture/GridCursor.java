package tandem.tasks.picture;

import tandem.protocols.session.Mark;

/**
 * A cell of a grid over a picture, moved by the arrows.
 *
 * @param side cells along each side
 * @param cell row × side + column
 */
record GridCursor(int side, int cell) {

    static GridCursor inTheMiddle(int side) {
        return new GridCursor(side, side / 2 * side + side / 2);
    }

    /** So many columns and rows on, but no further than the edge. */
    GridCursor moved(int columns, int rows) {
        return new GridCursor(side, clamped(row() + rows) * side + clamped(column() + columns));
    }

    /** The cell as a mark. */
    Mark.Box box(Mark.Frame picture) {
        double width = (double) picture.width() / side;
        double height = (double) picture.height() / side;
        return new Mark.Box(
                picture,
                new Mark.Point(column() * width, row() * height),
                new Mark.Point(
                        Math.min(picture.width(), (column() + 1) * width),
                        Math.min(picture.height(), (row() + 1) * height)));
    }

    private int row() {
        return cell / side;
    }

    private int column() {
        return cell % side;
    }

    private int clamped(int place) {
        return Math.max(0, Math.min(side - 1, place));
    }
}
