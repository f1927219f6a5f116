package tandem.tasks.images.creatures;

import tandem.tasks.raster.Colours;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Placement;

/** Paints ears, head and face. Shapes are given around the middle of the head, before it is tilted. */
final class HeadPainter {
    private static final double LINE = 1.15;
    private static final double WIDE = 14.6;
    private static final double HIGH = 12.8;

    private final Sheet sheet;
    private final Coat coat;
    private final Look look;
    private final Traits traits;
    private final Placement neck;
    private final Placement stand;

    HeadPainter(Sheet sheet, Coat coat, Look look, Anatomy anatomy, Placement stand) {
        this.sheet = sheet;
        this.coat = coat;
        this.look = look;
        this.traits = anatomy.traits();
        this.neck = new Placement(anatomy.headX(), anatomy.headY(), 1, false, look.headTilt());
        this.stand = stand;
    }

    void paint() {
        paintEar(-1);
        paintEar(1);
        Outline head = Outline.smooth(
                0,
                -HIGH,
                0.66 * WIDE,
                -0.78 * HIGH,
                WIDE,
                0.08 * HIGH,
                0.72 * WIDE,
                0.82 * HIGH,
                0,
                0.98 * HIGH,
                -0.72 * WIDE,
                0.82 * HIGH,
                -WIDE,
                0.08 * HIGH,
                -0.66 * WIDE,
                -0.78 * HIGH);
        sheet.paint(Layer.HEAD, placed(head.grown(LINE)), coat.line());
        Coverage cover = cover(head);
        sheet.paint(Layer.HEAD, cover, coat.fur());
        sheet.tint(cover.without(cover(Outline.ellipse(0, -3, WIDE * 1.12, HIGH * 1.12))), coat.shade(), 0.5);
        sheet.tint(cover(Outline.ellipse(1, 5.4, 7.4, 5.2)).within(cover), coat.belly(), 0.8);
        sheet.tint(cover(Outline.ellipse(-1, -8.6, 7, 2.4)).within(cover), Colours.lighter(coat.fur(), 0.5), 0.35);
        paintFace(cover);
    }

    private void paintEar(double side) {
        double length = 7.5 + 17 * traits.earLength();
        double half = 5.2 - 0.9 * traits.earLength();
        Placement root = new Placement(side * 7.4, -8.2, 1, false, side * look.earSpread());
        Outline ear = petal(half, length).placed(root);
        sheet.paint(Layer.EARS, placed(ear.grown(LINE)), coat.line());
        sheet.paint(Layer.EARS, placed(ear), coat.fur());
        sheet.tint(cover(petal(half * 0.52, length * 0.74).placed(root)), coat.innerEar(), 0.85);
    }

    private static Outline petal(double half, double length) {
        return Outline.smooth(
                -0.7 * half,
                3,
                -half,
                -0.4 * length,
                -0.62 * half,
                -0.8 * length,
                0,
                -length,
                0.62 * half,
                -0.8 * length,
                half,
                -0.4 * length,
                0.7 * half,
                3);
    }

    private void paintFace(Coverage head) {
        double apart = 3.4 + 5.2 * traits.eyeSpacing();
        for (int side = -1; side <= 1; side += 2) {
            double x = 1 + side * apart;
            sheet.tint(cover(Outline.ellipse(x + side * 2.4, 4.6, 2.9, 1.9)).within(head), 0xE9808A, 0.42);
            sheet.paint(Layer.EYES, placed(Outline.ellipse(x, -0.6, 2.35, 3.05)), 0x2E2A3B);
            sheet.tint(cover(Outline.ellipse(x + 0.8, -1.8, 0.95, 1.05)), 0xFFFFFF, 0.95);
        }
        sheet.tint(cover(Outline.ellipse(1, 3.6, 1.75, 1.2)), coat.line(), 1);
        sheet.tint(cover(smile(-1)), coat.line(), 0.85);
        sheet.tint(cover(smile(1)), coat.line(), 0.85);
    }

    private static Outline smile(double side) {
        double[] xs = {1, 1 + side * 1.2, 1 + side * 2.6, 1 + side * 3.5};
        double[] ys = {5.2, 6.7, 6.9, 6.0};
        return Outline.limb(xs, ys, new double[] {0.45, 0.5, 0.5, 0.35});
    }

    private Outline placed(Outline shape) {
        return shape.placed(neck).placed(stand);
    }

    private Coverage cover(Outline shape) {
        return sheet.canvas().cover(placed(shape));
    }
}
