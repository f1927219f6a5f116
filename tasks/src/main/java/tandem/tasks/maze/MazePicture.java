package tandem.tasks.maze;

import java.util.List;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Outline;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * Paints a maze, and paths over it: walls, a disc where one stands, and a letter outside each exit.
 *
 * @param maze to paint
 */
record MazePicture(Maze maze) {

    /** Of the picture in pixels, which is square. */
    static final int SIDE = 640;

    private static final double MARGIN = 44;
    private static final double WALL = 3;
    private static final double LETTER = 24;
    private static final double STROKE = 2.6;
    private static final int PAPER = 0xFBFAF7;
    private static final int INK = 0x2B3038;
    private static final int START = 0x2F5FA8;
    private static final int PATH = 0xC2410C;

    /** Corners of the letters' strokes, in a square of side 1 whose origin is the upper left. */
    private static final List<double[][]> LETTERS = List.of(
            new double[][] {{0.05, 1, 0.5, 0}, {0.5, 0, 0.95, 1}, {0.22, 0.65, 0.78, 0.65}},
            new double[][] {
                {0.15, 0, 0.15, 1}, {0.15, 0, 0.65, 0}, {0.65, 0, 0.85, 0.25}, {0.85, 0.25, 0.65, 0.48},
                {0.65, 0.48, 0.15, 0.48}, {0.65, 0.48, 0.9, 0.74}, {0.9, 0.74, 0.65, 1}, {0.65, 1, 0.15, 1}
            },
            new double[][] {
                {0.9, 0.18, 0.62, 0},
                {0.62, 0, 0.38, 0},
                {0.38, 0, 0.1, 0.25},
                {0.1, 0.25, 0.1, 0.75},
                {0.1, 0.75, 0.38, 1},
                {0.38, 1, 0.62, 1},
                {0.62, 1, 0.9, 0.82}
            },
            new double[][] {
                {0.15, 0, 0.15, 1},
                {0.15, 0, 0.55, 0},
                {0.55, 0, 0.9, 0.3},
                {0.9, 0.3, 0.9, 0.7},
                {0.9, 0.7, 0.55, 1},
                {0.55, 1, 0.15, 1}
            },
            new double[][] {{0.15, 0, 0.15, 1}, {0.15, 0, 0.85, 0}, {0.15, 0.48, 0.7, 0.48}, {0.15, 1, 0.85, 1}},
            new double[][] {{0.15, 0, 0.15, 1}, {0.15, 0, 0.85, 0}, {0.15, 0.48, 0.7, 0.48}});

    /** The maze alone. */
    RgbImage plain() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        for (int y = 0; y < maze.height(); y++) {
            for (int x = 0; x < maze.width(); x++) {
                walls(canvas, new Cell(x, y));
            }
        }
        canvas.fill(disc(maze.start(), 0.28), START);
        for (int exit = 0; exit < maze.exits().size(); exit++) {
            letter(canvas, exit);
        }
        return canvas.image();
    }

    /** A path, as heat that lies over the picture: whole where the path is, none elsewhere. */
    Heatmap path(MazePath path) {
        List<Cell> cells = path.cells();
        double[] heat = new double[SIDE * SIDE];
        for (int i = 0; i + 1 < cells.size(); i++) {
            lay(heat, line(x(cells.get(i)), y(cells.get(i)), x(cells.get(i + 1)), y(cells.get(i + 1)), cell() * 0.13));
        }
        lay(heat, disc(cells.get(cells.size() - 1), 0.2));
        return coloured(heat);
    }

    /** A ring around the place outside an exit, as heat. */
    Heatmap ring(int exit) {
        double[] heat = new double[SIDE * SIDE];
        double[] centre = outside(maze.exits().get(exit));
        Canvas canvas = new Canvas(SIDE, SIDE);
        Coverage ring = canvas.cover(Outline.ellipse(centre[0], centre[1], LETTER * 0.86, LETTER * 0.86))
                .without(canvas.cover(Outline.ellipse(centre[0], centre[1], LETTER * 0.7, LETTER * 0.7)));
        lay(heat, ring);
        return coloured(heat);
    }

    private void walls(Canvas canvas, Cell cell) {
        double left = x(cell) - cell() / 2;
        double top = y(cell) - cell() / 2;
        for (Direction direction : Direction.values()) {
            if (maze.open(cell, direction) || isExit(cell, direction)) {
                continue;
            }
            double fromX = left + (direction == Direction.EAST ? cell() : 0);
            double fromY = top + (direction == Direction.SOUTH ? cell() : 0);
            boolean across = direction == Direction.NORTH || direction == Direction.SOUTH;
            canvas.fill(
                    line(fromX, fromY, fromX + (across ? cell() : 0), fromY + (across ? 0 : cell()), WALL / 2), INK);
        }
    }

    private boolean isExit(Cell cell, Direction direction) {
        return maze.exits().contains(new Exit(cell, direction));
    }

    private void letter(Canvas canvas, int exit) {
        double[] centre = outside(maze.exits().get(exit));
        for (double[] stroke : LETTERS.get(exit)) {
            canvas.fill(
                    line(
                            centre[0] + (stroke[0] - 0.5) * LETTER * 0.8,
                            centre[1] + (stroke[1] - 0.5) * LETTER,
                            centre[0] + (stroke[2] - 0.5) * LETTER * 0.8,
                            centre[1] + (stroke[3] - 0.5) * LETTER,
                            STROKE / 2),
                    INK);
        }
    }

    private double[] outside(Exit exit) {
        double away = cell() / 2 + MARGIN / 2;
        return new double[] {
            x(exit.cell()) + away * exit.side().dx(),
            y(exit.cell()) + away * exit.side().dy()
        };
    }

    private Outline disc(Cell cell, double radius) {
        return Outline.ellipse(x(cell), y(cell), radius * cell(), radius * cell());
    }

    /** A bar with square ends, which reach half its breadth beyond. */
    private static Outline line(double x0, double y0, double x1, double y1, double half) {
        double length = StrictMath.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double alongX = half * (x1 - x0) / length;
        double alongY = half * (y1 - y0) / length;
        return Outline.polygon(
                x0 - alongX - alongY,
                y0 - alongY + alongX,
                x0 - alongX + alongY,
                y0 - alongY - alongX,
                x1 + alongX + alongY,
                y1 + alongY - alongX,
                x1 + alongX - alongY,
                y1 + alongY + alongX);
    }

    private static void lay(double[] heat, Outline shape) {
        lay(heat, Coverage.of(shape, SIDE, SIDE));
    }

    private static void lay(double[] heat, Coverage coverage) {
        coverage.eachPixel(0.01, (x, y) -> heat[y * SIDE + x] = Math.max(heat[y * SIDE + x], coverage.at(x, y)));
    }

    private static Heatmap coloured(double[] heat) {
        int[] argb = new int[heat.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (int) Math.round(255 * heat[i]) << 24 | (heat[i] > 0 ? PATH : 0);
        }
        return new Heatmap(SIDE, SIDE, heat, argb);
    }

    private double cell() {
        return (SIDE - 2 * MARGIN) / Math.max(maze.width(), maze.height());
    }

    private double x(Cell cell) {
        return (SIDE - cell() * maze.width()) / 2 + cell() * (cell.x() + 0.5);
    }

    private double y(Cell cell) {
        return (SIDE - cell() * maze.height()) / 2 + cell() * (cell.y() + 0.5);
    }
}
