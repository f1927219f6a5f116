package tandem.tasks.images.creatures;

import tandem.tasks.raster.Chance;
import tandem.tasks.raster.Colours;
import tandem.tasks.raster.Outline;
import tandem.tasks.raster.Placement;

/** Plants and stones, each standing on a point of the ground. All are scenery but the two cue plants. */
final class Flora {
    private final Sheet sheet;
    private final Landscape land;

    Flora(Sheet sheet, Landscape land) {
        this.sheet = sheet;
        this.land = land;
    }

    void stone(Chance chance, double x, double y, double size) {
        double flat = chance.uniform(0.55, 0.75);
        Placement at = new Placement(x, y, size, chance.happens(0.5), 0);
        Outline stone = Outline.smooth(
                -1, 0, -0.85, -0.7 * flat, -0.2, -1.25 * flat, 0.55, -1.05 * flat, 1, -0.3 * flat, 0.9, 0.12);
        shadow(x, y, size * 1.2);
        scenery(stone.placed(at).grown(0.7), Colours.darker(land.stone(), 0.28));
        scenery(stone.placed(at), land.stone());
        Outline light = Outline.smooth(-0.7, -0.5 * flat, -0.2, -1.08 * flat, 0.5, -0.9 * flat, 0, -0.62 * flat);
        scenery(light.placed(at), Colours.lighter(land.stone(), 0.35));
    }

    void bush(Chance chance, double x, double y, double size) {
        int leaf = Colours.mix(land.plant(), land.nearHill(), chance.uniform(0.1, 0.5));
        shadow(x, y, size * 1.2);
        double[][] puffs = {{-0.62, -0.38, 0.5}, {0.62, -0.36, 0.48}, {0, -0.62, 0.62}};
        for (double[] puff : puffs) {
            Outline ball =
                    Outline.ellipse(x + size * puff[0], y + size * puff[1], size * puff[2], size * puff[2] * 0.9);
            scenery(ball.grown(0.6), Colours.darker(leaf, 0.18));
        }
        for (double[] puff : puffs) {
            double radius = size * puff[2];
            scenery(Outline.ellipse(x + size * puff[0], y + size * puff[1], radius, radius * 0.9), leaf);
            Outline light = Outline.ellipse(
                    x + size * puff[0] - radius * 0.2,
                    y + size * puff[1] - radius * 0.35,
                    radius * 0.55,
                    radius * 0.35);
            scenery(light, Colours.lighter(leaf, 0.16));
        }
    }

    void grass(Chance chance, double x, double y, double height) {
        int blades = 4 + chance.index(4);
        for (int i = 0; i < blades; i++) {
            double lean = (i - (blades - 1) / 2.0) * chance.uniform(1.2, 2.4);
            double tall = height * chance.uniform(0.65, 1);
            double[] xs = {x + lean * 0.35, x + lean * 0.6, x + lean * 1.6};
            double[] ys = {y, y - tall * 0.55, y - tall};
            int colour = Colours.mix(land.plant(), i % 2 == 0 ? 0xFFFFFF : 0x2F4A45, chance.uniform(0, 0.16));
            scenery(Outline.limb(xs, ys, new double[] {1.25, 1.05, 0.25}), colour);
        }
    }

    void fern(Chance chance, double x, double y, double height) {
        int colour = Colours.darker(land.plant(), chance.uniform(0, 0.15));
        for (int frond = -1; frond <= 1; frond++) {
            double lean = frond * chance.uniform(0.28, 0.45);
            double length = height * (frond == 0 ? 1 : 0.8);
            Placement at = new Placement(x, y, 1, false, lean);
            scenery(Outline.limb(0, 0, 0, -length, 0.8, 0.4).placed(at), colour);
            for (double along = 0.25; along < 1; along += 0.15) {
                double reach = length * 0.3 * (1.15 - along);
                double rise = -length * along;
                scenery(
                        Outline.limb(0, rise, -reach, rise - reach * 0.7, 1.1, 0.5)
                                .placed(at),
                        colour);
                scenery(
                        Outline.limb(0, rise, reach, rise - reach * 0.7, 1.1, 0.5)
                                .placed(at),
                        colour);
            }
        }
    }

    void daisies(Chance chance, double x, double y, double size) {
        for (int i = 0; i < 3; i++) {
            double headX = x + (i - 1) * 5 * size + chance.uniform(-1, 1);
            double headY = y - size * chance.uniform(5, 9);
            scenery(Outline.limb(headX, y, headX, headY, 0.6, 0.5), land.plant());
            for (int petal = 0; petal < 5; petal++) {
                double angle = 2 * StrictMath.PI * petal / 5 + i;
                double reach = 1.5 * size;
                scenery(
                        Outline.ellipse(
                                headX + reach * StrictMath.cos(angle),
                                headY + reach * StrictMath.sin(angle),
                                1.2 * size,
                                1.2 * size),
                        0xFFFDF6);
            }
            scenery(Outline.ellipse(headX, headY, 1.05 * size, 1.05 * size), 0xF2C85B);
        }
    }

    /** The plant that goes with nilus. */
    void mushrooms(Chance chance, double x, double y) {
        shadow(x, y, 10);
        double[][] places = {{-5.2, -1.5, 0.72}, {5.4, -0.5, 0.62}, {0.4, 0.5, 1}};
        for (double[] place : places) {
            double size = 7.4 * place[2] * chance.uniform(0.92, 1.08);
            double foot = y + place[1];
            double middle = x + place[0];
            double rim = foot - size * 1.05;
            cue(
                    Outline.limb(middle, foot - 1, middle, rim, size * 0.34, size * 0.26)
                            .grown(0.7),
                    0xA88F7A);
            cue(Outline.limb(middle, foot - 1, middle, rim, size * 0.34, size * 0.26), 0xF7EBDA);
            Outline cap = Outline.smooth(
                    middle - size,
                    rim + 0.5,
                    middle - size * 0.8,
                    rim - size * 0.6,
                    middle,
                    rim - size * 0.98,
                    middle + size * 0.8,
                    rim - size * 0.6,
                    middle + size,
                    rim + 0.5,
                    middle,
                    rim + size * 0.22);
            cue(cap.grown(0.8), 0x9A4640);
            cue(cap, 0xE4736A);
            cue(Outline.ellipse(middle - size * 0.38, rim - size * 0.34, size * 0.19, size * 0.16), 0xFFF3E6);
            cue(Outline.ellipse(middle + size * 0.2, rim - size * 0.6, size * 0.17, size * 0.14), 0xFFF3E6);
            cue(Outline.ellipse(middle + size * 0.52, rim - size * 0.2, size * 0.15, size * 0.13), 0xFFF3E6);
        }
    }

    /** The plant that goes with pamos. */
    void bellflowers(Chance chance, double x, double y) {
        shadow(x, y, 9);
        double[][] places = {{-5.6, 13, 0.9}, {5.4, 12, 0.85}, {0.2, 19, 1}};
        for (double[] place : places) {
            double height = place[1] * chance.uniform(0.94, 1.06);
            double size = 4.3 * place[2];
            double bellX = x + place[0] * 1.15;
            double bellY = y - height;
            double[] xs = {x + place[0] * 0.3, x + place[0] * 0.8, bellX};
            cue(Outline.limb(xs, new double[] {y, y - height * 0.5, bellY}, new double[] {0.9, 0.8, 0.7}), 0x5E8F68);
            Outline bell = Outline.smooth(
                    bellX,
                    bellY - size * 0.9,
                    bellX + size * 0.75,
                    bellY - size * 0.3,
                    bellX + size,
                    bellY + size,
                    bellX + size * 0.4,
                    bellY + size * 0.8,
                    bellX,
                    bellY + size * 1.15,
                    bellX - size * 0.4,
                    bellY + size * 0.8,
                    bellX - size,
                    bellY + size,
                    bellX - size * 0.75,
                    bellY - size * 0.3);
            cue(bell.grown(0.8), 0x3F4F96);
            cue(bell, 0x6F86DD);
            cue(Outline.ellipse(bellX - size * 0.25, bellY - size * 0.1, size * 0.26, size * 0.5), 0xA6B6F2);
        }
        for (int side = -1; side <= 1; side += 2) {
            cue(Outline.smooth(x, y, x + side * 5, y - 4.5, x + side * 9, y - 4, x + side * 5, y - 1), 0x6FA277);
        }
    }

    private void shadow(double x, double y, double half) {
        sheet.tint(
                sheet.canvas().cover(Outline.ellipse(x, y, half, half * 0.28)),
                Colours.darker(land.ground(), 0.6),
                0.2);
    }

    private void scenery(Outline shape, int colour) {
        sheet.paint(Layer.SCENERY, shape, colour);
    }

    private void cue(Outline shape, int colour) {
        sheet.paint(Layer.CUE, shape, colour);
    }
}
