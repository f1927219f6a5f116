package tandem.tasks.images.creatures;

import java.util.List;
import tandem.tasks.raster.Colours;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Placement;

/**
 * Paints a creature from the back to the front. Shapes are given in the creature's own frame: it looks to the right, its
 * feet stand on y = 0, one unit is a pixel at scale 1.
 */
final class CreaturePainter {
    private static final double LINE = 1.15;

    private final Sheet sheet;
    private final Coat coat;
    private final Look look;
    private final Anatomy anatomy;
    private final Placement stand;

    CreaturePainter(Sheet sheet, Traits traits, Look look) {
        this.sheet = sheet;
        this.coat = Coat.number(look.coat());
        this.look = look;
        this.anatomy = new Anatomy(traits);
        this.stand = new Placement(look.x(), look.y(), look.scale(), look.facesLeft(), 0);
    }

    void paint() {
        paintShadow();
        paintTail();
        paintFarLegs();
        paintTrunk();
        new HeadPainter(sheet, coat, look, anatomy, stand).paint();
    }

    private void paintShadow() {
        for (double spread : new double[] {1.0, 0.82}) {
            Outline shadow = Outline.ellipse(0, 0.5, (anatomy.halfLength() + 9) * spread, 4.6 * spread);
            sheet.tint(cover(shadow), Colours.darker(coat.line(), 0.4), 0.16);
        }
    }

    private void paintTail() {
        sheet.paint(Layer.TAIL, placed(anatomy.tail(LINE)), coat.line());
        sheet.paint(Layer.TAIL, placed(anatomy.tail(0)), coat.fur());
        Outline ball = placed(anatomy.tailBall());
        sheet.paint(Layer.TAIL, ball.grown(LINE), coat.line());
        sheet.paint(Layer.TAIL, ball, coat.spot());
    }

    private void paintFarLegs() {
        for (Outline leg : anatomy.farLegs()) {
            sheet.paint(Layer.LEGS, placed(leg.grown(LINE)), coat.line());
        }
        for (Outline leg : anatomy.farLegs()) {
            sheet.paint(Layer.LEGS, placed(leg), coat.farFur());
        }
    }

    /** Body and near legs are outlined together, so that no line parts the legs from the body. */
    private void paintTrunk() {
        Outline body = placed(anatomy.body());
        List<Outline> legs = anatomy.nearLegs().stream().map(this::placed).toList();
        for (Outline leg : legs) {
            sheet.paint(Layer.LEGS, leg.grown(LINE), coat.line());
        }
        sheet.paint(Layer.BODY, body.grown(LINE), coat.line());
        Coverage bodyCover = sheet.canvas().cover(body);
        for (Outline leg : legs) {
            sheet.paint(Layer.LEGS, sheet.canvas().cover(leg).without(bodyCover), coat.fur());
        }
        sheet.paint(Layer.BODY, bodyCover, coat.fur());
        for (Outline leg : legs) {
            sheet.tint(sheet.canvas().cover(leg), coat.fur(), 1);
        }
        sheet.tint(bodyCover.without(cover(anatomy.light())), coat.shade(), 0.55);
        sheet.tint(cover(anatomy.glow()).within(bodyCover), Colours.lighter(coat.fur(), 0.5), 0.35);
        for (Outline spot : anatomy.spots(look.spotSeed())) {
            sheet.paint(Layer.SPOTS, cover(spot).within(bodyCover), coat.spot());
        }
    }

    private Outline placed(Outline shape) {
        return shape.placed(stand);
    }

    private Coverage cover(Outline shape) {
        return sheet.canvas().cover(placed(shape));
    }
}
