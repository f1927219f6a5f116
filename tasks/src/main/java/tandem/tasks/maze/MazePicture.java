package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Lettering;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Overlay;
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
    private static final Lettering LETTERS = new Lettering(24, 2.6);
    private static final int PAPER = 0xFBFAF7;
    private static final int INK = 0x2B3038;
    private static final int START = 0x2F5FA8;
    private static final int PATH = 0xC2410C;

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
        List<Outline> shapes = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i++) {
            Cell from = cells.get(i);
            Cell to = cells.get(i + 1);
            shapes.add(Outline.bar(x(from), y(from), x(to), y(to), cell() * 0.13));
        }
        shapes.add(disc(cells.get(cells.size() - 1), 0.2));
        Overlay overlay = new Overlay(SIDE, SIDE);
        overlay.heat(overlay.cover(shapes), PATH, 1);
        return overlay.heatmap();
    }

    /** A ring around the place outside an exit, as heat. */
    Heatmap ring(int exit) {
        double[] centre = outside(maze.exits().get(exit));
        double radius = LETTERS.height() * 0.86;
        double inner = LETTERS.height() * 0.7;
        Overlay overlay = new Overlay(SIDE, SIDE);
        Coverage ring = overlay.cover(Outline.ellipse(centre[0], centre[1], radius, radius))
                .without(overlay.cover(Outline.ellipse(centre[0], centre[1], inner, inner)));
        overlay.heat(ring, PATH, 1);
        return overlay.heatmap();
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
                    Outline.bar(fromX, fromY, fromX + (across ? cell() : 0), fromY + (across ? 0 : cell()), WALL / 2),
                    INK);
        }
    }

    private boolean isExit(Cell cell, Direction direction) {
        return maze.exits().contains(new Exit(cell, direction));
    }

    private void letter(Canvas canvas, int exit) {
        double[] centre = outside(maze.exits().get(exit));
        String letter = OptionLetters.capital(exit);
        LETTERS.strokes(letter, centre[0], centre[1]).forEach(stroke -> canvas.fill(stroke, INK));
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
