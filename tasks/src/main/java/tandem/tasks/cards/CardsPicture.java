package tandem.tasks.cards;

import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Outline;
import tandem.xai.image.RgbImage;

/**
 * Paints the cards that are seen: red ones bear a diamond, black ones a disc, so that colour is not all that tells them apart.
 *
 * @param item whose cards are seen
 */
record CardsPicture(CardItem item) {

    private static final int SIDE = 640;
    private static final double MARGIN = 24;
    private static final double BREADTH = 0.62;
    private static final double HEIGHT = 0.86;
    private static final double EDGE = 2;
    private static final double PIP = 0.2;
    private static final int PAPER = 0xFBFAF7;
    private static final int FACE = 0xFFFFFF;
    private static final int INK = 0x2B3038;
    private static final int RED = 0xC2410C;

    RgbImage seen() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        int cards = item.seen().size();
        int columns = (int) Math.ceil(Math.sqrt(cards));
        int rows = (cards + columns - 1) / columns;
        double cell = (SIDE - 2 * MARGIN) / columns;
        for (int card = 0; card < cards; card++) {
            int row = card / columns;
            int inRow = Math.min(columns, cards - row * columns);
            double x = SIDE / 2.0 + cell * (card % columns - (inRow - 1) / 2.0);
            double y = SIDE / 2.0 + cell * (row - (rows - 1) / 2.0);
            card(canvas, x, y, cell, item.seen().get(card));
        }
        return canvas.image();
    }

    private static void card(Canvas canvas, double x, double y, double cell, boolean red) {
        canvas.fill(box(x, y, cell * BREADTH / 2, cell * HEIGHT / 2), INK);
        canvas.fill(box(x, y, cell * BREADTH / 2 - EDGE, cell * HEIGHT / 2 - EDGE), FACE);
        double pip = PIP * cell;
        if (red) {
            canvas.fill(Outline.polygon(x, y - 1.25 * pip, x + pip, y, x, y + 1.25 * pip, x - pip, y), RED);
        } else {
            canvas.fill(Outline.ellipse(x, y, 0.9 * pip, 0.9 * pip), INK);
        }
    }

    private static Outline box(double x, double y, double halfBreadth, double halfHeight) {
        return Outline.polygon(
                x - halfBreadth,
                y - halfHeight,
                x + halfBreadth,
                y - halfHeight,
                x + halfBreadth,
                y + halfHeight,
                x - halfBreadth,
                y + halfHeight);
    }
}
