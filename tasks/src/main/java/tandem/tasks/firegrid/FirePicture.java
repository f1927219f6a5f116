package tandem.tasks.firegrid;

import java.util.List;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Colours;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Lettering;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Overlay;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * Paints a fire, and what is known of it over it. Healthy tiles have a tree, the paler the more easily it catches fire; burning
 * ones a flame and how many steps it lasts; burnt ones are dark. Tiles that may get water are framed.
 *
 * @param map that the fire spreads by
 * @param grid now
 * @param allowed tiles that may get water; none at the end of a game
 */
record FirePicture(FireMap map, FireGrid grid, List<Tile> allowed) {

    /** What is seen in a turn. */
    static FirePicture of(FireTurn turn) {
        return new FirePicture(turn.scene().map(), turn.grid(), turn.allowed());
    }

    /** Of the picture in pixels, which is square. */
    static final int SIDE = 640;

    private static final double NUMBERED = 30;
    private static final double MARGIN = 8;
    private static final double GAP = 1;
    private static final double FRAME = 4;
    private static final int PAPER = 0xFBFAF7;
    private static final int QUIET = 0x6B7280;
    private static final int LUSH = 0x8FBF9F;
    private static final int DRY = 0xEFE6C4;
    private static final int FIRE = 0xF6B15E;
    private static final int FLAME = 0xC2410C;
    private static final int INK = 0x2B3038;
    private static final int BURNT = 0x55524F;
    private static final int CHOICE = 0x2F5FA8;
    private static final int EXPLANATION = 0x7A1FA2;
    /** From this probability to catch fire on, a tree looks as dry as can be. */
    private static final double DRIEST = 0.6;

    private static final double SHADED = 0.35;
    private static final double HUNDRED = 100;

    /** The grid alone, with the tiles framed that may get water. */
    RgbImage plain() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        Lettering small = new Lettering(11, 1.5);
        for (int i = 0; i < grid.width(); i++) {
            write(canvas, small, TileNames.column(i), x(new Tile(i, 0)), NUMBERED / 2, QUIET);
        }
        for (int i = 0; i < grid.height(); i++) {
            write(canvas, small, String.valueOf(i + 1), NUMBERED / 2, y(new Tile(0, i)), QUIET);
        }
        grid.tiles().forEach(tile -> paint(canvas, tile));
        return canvas.image();
    }

    /**
     * What each tile is worth that may get water, in per cent of the best and as heat. The number stands above that of the flame,
     * which shows through a plate that is faint.
     */
    Heatmap values(ActionValues values) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        Lettering percents = new Lettering(0.25 * side(), 0.06 * side());
        for (Tile tile : allowed) {
            double worth = values.normalised(tile);
            overlay.heat(overlay.cover(square(tile, FRAME)), EXPLANATION, 0.15 + 0.55 * worth);
            double high = y(tile) - 0.265 * side();
            overlay.paint(
                    overlay.cover(Outline.rectangle(
                            x(tile) - 0.42 * side(),
                            high - 0.165 * side(),
                            x(tile) + 0.42 * side(),
                            high + 0.165 * side())),
                    PAPER,
                    1);
            overlay.paint(
                    overlay.cover(percents.strokes(String.valueOf(Math.round(HUNDRED * worth)), x(tile), high)),
                    INK,
                    1);
        }
        return overlay.heatmap();
    }

    /** The share of imagined games in which each healthy tile is lost, as heat, and a ring around the action. */
    Heatmap forecast(Tile action, double[] lost) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        for (Tile tile : grid.tiles()) {
            if (grid.isHealthy(tile)) {
                overlay.heat(
                        overlay.cover(square(tile, GAP)), EXPLANATION, 0.7 * lost[tile.y() * grid.width() + tile.x()]);
            }
        }
        ring(overlay, action);
        return overlay.heatmap();
    }

    /** A ring around a tile. */
    Heatmap ring(Tile tile) {
        Overlay overlay = new Overlay(SIDE, SIDE);
        ring(overlay, tile);
        return overlay.heatmap();
    }

    /** The square of a tile, from the middle of its sides. */
    Outline square(Tile tile, double inset) {
        double half = side() / 2 - inset;
        return Outline.rectangle(x(tile) - half, y(tile) - half, x(tile) + half, y(tile) + half);
    }

    /** Left of a tile in pixels. */
    double left(Tile tile) {
        return x(tile) - side() / 2;
    }

    /** Top of a tile in pixels. */
    double top(Tile tile) {
        return y(tile) - side() / 2;
    }

    /** Side of a tile in pixels. */
    static double side() {
        return (SIDE - NUMBERED - MARGIN) / FireScenes.SIDE;
    }

    private void ring(Overlay overlay, Tile tile) {
        Coverage whole = overlay.cover(Outline.ellipse(x(tile), y(tile), 0.49 * side(), 0.49 * side()));
        overlay.heat(
                whole.without(overlay.cover(Outline.ellipse(x(tile), y(tile), 0.41 * side(), 0.41 * side()))),
                EXPLANATION,
                1);
    }

    private void paint(Canvas canvas, Tile tile) {
        if (grid.isHealthy(tile)) {
            int ground = Colours.mix(LUSH, DRY, Math.min(1, map.probability(tile) / DRIEST));
            canvas.fill(square(tile, GAP), ground);
            tree(canvas, tile, Colours.darker(ground, SHADED));
        } else if (grid.isBurning(tile)) {
            if (allowed.contains(tile)) {
                canvas.fill(square(tile, GAP), CHOICE);
                canvas.fill(square(tile, FRAME), FIRE);
            } else {
                canvas.fill(square(tile, GAP), FIRE);
            }
            flame(canvas, tile);
            write(
                    canvas,
                    new Lettering(0.24 * side(), 0.05 * side()),
                    String.valueOf(grid.at(tile)),
                    x(tile),
                    y(tile) + 0.12 * side(),
                    PAPER);
        } else {
            canvas.fill(square(tile, GAP), BURNT);
        }
    }

    private void tree(Canvas canvas, Tile tile, int colour) {
        double s = side();
        canvas.fill(
                Outline.polygon(
                        x(tile),
                        y(tile) - 0.3 * s,
                        x(tile) + 0.2 * s,
                        y(tile) + 0.18 * s,
                        x(tile) - 0.2 * s,
                        y(tile) + 0.18 * s),
                colour);
        canvas.fill(
                Outline.rectangle(x(tile) - 0.035 * s, y(tile) + 0.18 * s, x(tile) + 0.035 * s, y(tile) + 0.3 * s),
                colour);
    }

    private void flame(Canvas canvas, Tile tile) {
        double s = side();
        double x = x(tile);
        double y = y(tile);
        canvas.fill(
                Outline.smooth(
                        x + 0.02 * s,
                        y - 0.4 * s,
                        x + 0.17 * s,
                        y - 0.14 * s,
                        x + 0.26 * s,
                        y + 0.08 * s,
                        x + 0.16 * s,
                        y + 0.32 * s,
                        x - 0.16 * s,
                        y + 0.32 * s,
                        x - 0.26 * s,
                        y + 0.08 * s,
                        x - 0.12 * s,
                        y - 0.1 * s),
                FLAME);
    }

    private static void write(Canvas canvas, Lettering lettering, String text, double x, double y, int colour) {
        lettering.strokes(text, x, y).forEach(stroke -> canvas.fill(stroke, colour));
    }

    private static double x(Tile tile) {
        return NUMBERED + side() * (tile.x() + 0.5);
    }

    private static double y(Tile tile) {
        return NUMBERED + side() * (tile.y() + 0.5);
    }
}
