package tandem.tasks.minefield;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Lettering;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Overlay;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * Paints a board, and what is known of it over it: hidden cells are tiles, revealed ones are paper with their numbers, marked ones
 * have letters, and rows and columns are numbered from 1.
 *
 * @param board to paint
 * @param marked cells with letters, in the order of these
 */
record MinefieldPicture(Board board, List<Cell> marked) {

    /** Of the picture in pixels, which is square. */
    static final int SIDE = 640;

    private static final double NUMBERED = 36;
    private static final double MARGIN = 10;
    private static final double GAP = 1.5;
    private static final int PAPER = 0xFBFAF7;
    private static final int GRID = 0xD8D5CC;
    private static final int INK = 0x2B3038;
    private static final int QUIET = 0x6B7280;
    private static final int TILE = 0xC3CBD6;
    private static final int MARKED_TILE = 0xFFFFFF;
    private static final int MARK = 0x2F5FA8;
    private static final int EXPLANATION = 0xC2410C;
    /** How much a sure mine hides of what is below: letters stay readable. */
    private static final double SURE = 0.6;

    private static final double SPOKEN_OF = 0.25;

    static MinefieldPicture of(MinefieldItem item) {
        return new MinefieldPicture(item.board(), item.marked());
    }

    /** The board alone. */
    RgbImage plain() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        for (int i = 0; i < Math.max(board.width(), board.height()); i++) {
            numbered(canvas, i);
        }
        canvas.fill(Outline.rectangle(NUMBERED, NUMBERED, SIDE - MARGIN, SIDE - MARGIN), GRID);
        for (int y = 0; y < board.height(); y++) {
            for (int x = 0; x < board.width(); x++) {
                paint(canvas, new Cell(x, y));
            }
        }
        return canvas.image();
    }

    /**
     * How probable mines are, as heat over the hidden cells, and in per cent under the letters of the marked ones. Only what is
     * sure is told as 0 or 100 per cent.
     */
    Heatmap probabilities(MineProbabilities mines) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        for (Cell cell : board.hiddenCells()) {
            overlay.heat(overlay.cover(tile(cell, GAP)), EXPLANATION, SURE * mines.probability(cell));
        }
        for (Cell cell : marked) {
            Coverage text = overlay.cover(
                    percents().strokes(percent(mines.probability(cell)), x(cell), y(cell) + 0.27 * side()));
            overlay.paint(text, INK, 1);
        }
        return overlay.heatmap();
    }

    /** The numbers that a reckoning takes, framed; the hidden cells that they speak of, tinted; the named cell in a ring. */
    Heatmap constraints(Belief belief) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        List<Constraint> constraints = belief.constraints();
        constraints.stream()
                .flatMap(constraint -> constraint.cells().stream())
                .distinct()
                .forEach(cell -> overlay.heat(overlay.cover(tile(cell, GAP)), EXPLANATION, SPOKEN_OF));
        for (Constraint constraint : constraints) {
            Cell number = constraint.number();
            overlay.heat(
                    overlay.cover(tile(number, GAP)).without(overlay.cover(tile(number, GAP + 0.07 * side()))),
                    EXPLANATION,
                    1);
        }
        layRing(overlay, belief.named());
        return overlay.heatmap();
    }

    /** A ring around a cell's letter. */
    Heatmap ring(Cell cell) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        layRing(overlay, cell);
        return overlay.heatmap();
    }

    /** A probability as it is told. */
    static String percent(double probability) {
        long rounded = Math.round(100 * probability);
        boolean sure = probability == 0 || probability == 1;
        return (sure ? rounded : Math.max(1, Math.min(99, rounded))) + "%";
    }

    private void layRing(Overlay overlay, Cell cell) {
        overlay.heat(overlay.cover(disc(cell, 0.47)).without(overlay.cover(disc(cell, 0.4))), EXPLANATION, 1);
    }

    private void paint(Canvas canvas, Cell cell) {
        Optional<String> letter = letter(cell);
        if (letter.isPresent()) {
            canvas.fill(tile(cell, GAP), MARK);
            canvas.fill(tile(cell, GAP + 0.05 * side()), MARKED_TILE);
            write(canvas, letters(), letter.get(), x(cell), y(cell) - 0.12 * side(), MARK);
        } else if (board.isHidden(cell)) {
            canvas.fill(tile(cell, GAP), TILE);
        } else {
            canvas.fill(tile(cell, GAP / 2), PAPER);
            if (board.number(cell) > 0) {
                write(canvas, letters(), String.valueOf(board.number(cell)), x(cell), y(cell), INK);
            }
        }
    }

    private Optional<String> letter(Cell cell) {
        return Optional.of(marked.indexOf(cell))
                .filter(index -> index >= 0)
                .map(index -> MinefieldGame.letter(index).toUpperCase(Locale.ROOT));
    }

    private void numbered(Canvas canvas, int index) {
        Lettering small = new Lettering(11, 1.5);
        Cell cell = new Cell(index, index);
        write(canvas, small, String.valueOf(index + 1), x(cell), NUMBERED / 2, QUIET);
        write(canvas, small, String.valueOf(index + 1), NUMBERED / 2, y(cell), QUIET);
    }

    private static void write(Canvas canvas, Lettering lettering, String text, double x, double y, int colour) {
        lettering.strokes(text, x, y).forEach(stroke -> canvas.fill(stroke, colour));
    }

    private Lettering letters() {
        return new Lettering(0.38 * side(), 0.05 * side());
    }

    private Lettering percents() {
        return new Lettering(Math.max(7.5, 0.17 * side()), Math.max(1.2, 0.028 * side()));
    }

    private Outline tile(Cell cell, double inset) {
        double half = side() / 2 - inset;
        return Outline.rectangle(x(cell) - half, y(cell) - half, x(cell) + half, y(cell) + half);
    }

    private Outline disc(Cell cell, double radius) {
        return Outline.ellipse(x(cell), y(cell), radius * side(), radius * side());
    }

    private double side() {
        return (SIDE - NUMBERED - MARGIN) / Math.max(board.width(), board.height());
    }

    private double x(Cell cell) {
        return NUMBERED + side() * (cell.x() + 0.5);
    }

    private double y(Cell cell) {
        return NUMBERED + side() * (cell.y() + 0.5);
    }
}
