package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Lettering;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Overlay;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * Paints a position, and explanations over it: stones of the mover are solid, those of the other are rings, columns have their
 * numbers below, and a solid stone with a question mark says whose turn it is.
 *
 * @param stones to paint
 * @param reply where the last stone of the other fell, which gets a dot; empty where it is not said
 */
record ConnectFourPicture(Stones stones, Optional<Cell> reply) {

    /** Of the picture in pixels, which is square. */
    static final int SIDE = 640;

    private static final double CELL = 80;
    private static final double LEFT = (SIDE - Bitboard.COLUMNS * CELL) / 2;
    private static final double TOP = 84;
    private static final double BOTTOM = TOP + Bitboard.ROWS * CELL;
    private static final double ABOVE = 44;
    private static final double NUMBERS = BOTTOM + 24;
    private static final double TURN = BOTTOM + 57;
    private static final double HOLE = 33;
    private static final double STONE = 31;
    private static final double RIM = 6;
    private static final double DOT = 8;
    private static final double MARK = 23;
    private static final double EDGE = 2;
    private static final double STRIKE = 5;
    private static final Lettering NUMBER = new Lettering(18, 2.4);
    private static final Lettering VALUE = new Lettering(21, 3);
    private static final Lettering STEP = new Lettering(21, 3.2);
    private static final int PAPER = 0xFBFAF7;
    private static final int BOARD = 0xC9D3E2;
    private static final int INK = 0x2B3038;
    private static final int LIGHT = 0xF6E3A8;
    private static final int EXPLANATION = 0xC2410C;

    ConnectFourPicture(Position position) {
        this(Stones.of(position), Optional.empty());
    }

    /** The position alone. */
    RgbImage plain() {
        Canvas canvas = board();
        solid(canvas, SIDE / 2.0 - 14, TURN, 13);
        write(canvas, NUMBER, "?", SIDE / 2.0 + 14, TURN);
        return canvas.image();
    }

    /** The position at the end of a game: nobody is to move, and fours are struck through. */
    RgbImage ended() {
        Canvas canvas = board();
        for (Stones.Four four : stones.fours()) {
            strike(canvas, four, STRIKE + EDGE, PAPER);
            strike(canvas, four, STRIKE, EXPLANATION);
        }
        return canvas.image();
    }

    private static void strike(Canvas canvas, Stones.Four four, double half, int colour) {
        canvas.fill(
                Outline.bar(
                        x(four.from().column()),
                        y(four.from().row()),
                        x(four.to().column()),
                        y(four.to().row()),
                        half),
                colour);
    }

    private Canvas board() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        canvas.fill(Outline.rectangle(LEFT, TOP, SIDE - LEFT, BOTTOM), BOARD);
        for (int column = 1; column <= Bitboard.COLUMNS; column++) {
            for (int row = 1; row <= Bitboard.ROWS; row++) {
                cell(canvas, new Cell(column, row));
            }
            write(canvas, NUMBER, Integer.toString(column), x(column), NUMBERS);
        }
        reply.ifPresent(cell -> solid(canvas, x(cell.column()), y(cell.row()), DOT));
        return canvas;
    }

    /** The moves of a line as numbered stones, as heat that lies over the picture: the mover's solid, the other's rings. */
    Heatmap line(Line line) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        List<Cell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            double x = x(cells.get(i).column());
            double y = y(cells.get(i).row());
            boolean own = i % 2 == 0;
            Coverage stone = overlay.cover(disc(x, y, STONE));
            overlay.paint(stone, PAPER, 1);
            overlay.heat(own ? stone : ring(overlay, x, y, STONE, STONE - RIM), EXPLANATION, 1);
            overlay.paint(overlay.cover(STEP.strokes(Integer.toString(i + 1), x, y)), own ? PAPER : EXPLANATION, 1);
        }
        return overlay.heatmap();
    }

    /** A ring in each of some cells, as heat. */
    Heatmap rings(List<Cell> cells) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        for (Cell cell : cells) {
            mark(overlay, x(cell.column()), y(cell.row()));
        }
        return overlay.heatmap();
    }

    /** A value above each column, with its sign, as heat. */
    Heatmap values(List<MoveValue> values) {
        List<Outline> strokes = new ArrayList<>();
        for (MoveValue value : values) {
            String sign = value.value() > 0 ? "+" : "";
            strokes.addAll(VALUE.strokes(sign + value.value(), x(value.column()), ABOVE));
        }
        Overlay overlay = new Overlay(SIDE, SIDE);
        overlay.heat(overlay.cover(strokes), EXPLANATION, 1);
        return overlay.heatmap();
    }

    /** A ring above a column, as heat. */
    Heatmap ring(int column) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        mark(overlay, x(column), ABOVE);
        return overlay.heatmap();
    }

    /** A ring with light edges, so that it can be seen on a solid stone too. */
    private static void mark(Overlay overlay, double x, double y) {
        overlay.paint(ring(overlay, x, y, MARK + EDGE, MARK - RIM - EDGE), PAPER, 1);
        overlay.heat(ring(overlay, x, y, MARK, MARK - RIM), EXPLANATION, 1);
    }

    private void cell(Canvas canvas, Cell cell) {
        double x = x(cell.column());
        double y = y(cell.row());
        canvas.fill(disc(x, y, HOLE), PAPER);
        if (stones.isOwn(cell)) {
            solid(canvas, x, y, STONE);
        } else if (stones.isOther(cell)) {
            canvas.fill(disc(x, y, STONE), INK);
            canvas.fill(disc(x, y, STONE - RIM), LIGHT);
        }
    }

    private static void solid(Canvas canvas, double x, double y, double radius) {
        canvas.fill(disc(x, y, radius), INK);
    }

    private static void write(Canvas canvas, Lettering lettering, String text, double x, double y) {
        lettering.strokes(text, x, y).forEach(stroke -> canvas.fill(stroke, INK));
    }

    private static Coverage ring(Overlay overlay, double x, double y, double outer, double inner) {
        return overlay.cover(disc(x, y, outer)).without(overlay.cover(disc(x, y, inner)));
    }

    private static Outline disc(double x, double y, double radius) {
        return Outline.ellipse(x, y, radius, radius);
    }

    private static double x(int column) {
        return LEFT + CELL * (column - 0.5);
    }

    private static double y(int row) {
        return BOTTOM - CELL * (row - 0.5);
    }
}
