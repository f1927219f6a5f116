package tandem.tasks.images.creatures;

import java.util.Arrays;
import tandem.tasks.raster.Chance;
import tandem.tasks.raster.Outline;

/** Paints the landscape and what grows and lies in it, behind the creature and before it. */
final class HabitatPainter {
    private static final int SIZE = CreaturePicture.SIZE;
    private static final int MOST_BEHIND = 9;
    private static final int MOST_BEFORE = 3;

    private final Sheet sheet;
    private final Habitat habitat;
    private final Look look;
    private final Landscape land;
    private final Flora flora;

    HabitatPainter(Sheet sheet, Habitat habitat, Look look) {
        this.sheet = sheet;
        this.habitat = habitat;
        this.look = look;
        this.land = Landscape.number(habitat.place());
        this.flora = new Flora(sheet, land);
    }

    void paintBehind() {
        Chance chance = new Chance(Chance.seed(habitat.seed(), 1));
        sheet.canvas().gradient(land.skyAbove(), land.skyBelow());
        paintClouds(chance);
        paintHills(chance, 66, 9, land.farHill());
        paintHills(chance, 77, 6, land.nearHill());
        double horizon = look.y() - 20;
        paintHills(chance, horizon, 2.5, land.ground());
        int things = (int) (habitat.clutter() * MOST_BEHIND + chance.uniform(0, 1));
        double[] depths = depths(chance, things, horizon + 1, look.y() - 3);
        for (double y : depths) {
            paintThing(chance, chance.uniform(4, SIZE - 4), y);
        }
        habitat.cue().ifPresent(species -> paintCue(species, chance));
    }

    void paintBefore() {
        Chance chance = new Chance(Chance.seed(habitat.seed(), 2));
        int things = (int) (habitat.clutter() * MOST_BEFORE + chance.uniform(0, 1));
        for (double y : depths(chance, things, look.y() + 6, SIZE + 4)) {
            flora.grass(chance, chance.uniform(2, SIZE - 2), y, chance.uniform(9, 9 + 15 * habitat.clutter()));
        }
    }

    private void paintClouds(Chance chance) {
        for (int i = chance.index(3); i > 0; i--) {
            double x = chance.uniform(10, 118);
            double y = chance.uniform(10, 34);
            double size = chance.uniform(5, 8);
            for (double[] puff : new double[][] {{-1.3, 0.25, 0.75}, {0, 0, 1}, {1.3, 0.3, 0.7}}) {
                Outline cloud = Outline.ellipse(
                        x + size * puff[0], y + size * puff[1] * 0.8, size * puff[2] * 1.25, size * puff[2] * 0.62);
                sheet.tint(sheet.canvas().cover(cloud), 0xFFFFFF, 0.5);
            }
        }
    }

    private void paintHills(Chance chance, double level, double height, int colour) {
        double phase = chance.uniform(0, 6.28);
        double pace = chance.uniform(0.03, 0.055);
        int steps = 33;
        double[] points = new double[2 * steps + 4];
        for (int i = 0; i < steps; i++) {
            double x = 4.0 * i;
            points[2 * i] = x;
            points[2 * i + 1] = level
                    - height * (StrictMath.sin(phase + pace * x) + 0.4 * StrictMath.sin(2.3 * phase + 2.1 * pace * x));
        }
        points[2 * steps] = SIZE;
        points[2 * steps + 1] = SIZE;
        points[2 * steps + 3] = SIZE;
        sheet.canvas().fill(Outline.polygon(points), colour);
    }

    private void paintThing(Chance chance, double x, double y) {
        double size = 0.75 + 0.5 * (y - 80) / 40;
        switch (chance.index(5)) {
            case 0 -> flora.stone(chance, x, y, size * chance.uniform(4, 8));
            case 1 -> flora.bush(chance, x, y, size * chance.uniform(7, 12));
            case 2 -> flora.fern(chance, x, y, size * chance.uniform(12, 22));
            case 3 -> flora.daisies(chance, x, y, size);
            default -> flora.grass(chance, x, y, size * chance.uniform(7, 13));
        }
    }

    /** The cue stands at the side where it is least hidden: near the picture's edge, a little behind the creature. */
    private void paintCue(Species species, Chance chance) {
        double x = chance.happens(0.5) ? chance.uniform(11, 19) : chance.uniform(SIZE - 19, SIZE - 11);
        double y = look.y() - chance.uniform(-4, 5);
        if (species == Species.NILU) {
            flora.mushrooms(chance, x, y);
        } else {
            flora.bellflowers(chance, x, y);
        }
    }

    private static double[] depths(Chance chance, int count, double from, double to) {
        double[] depths = new double[count];
        for (int i = 0; i < count; i++) {
            depths[i] = chance.uniform(from, to);
        }
        Arrays.sort(depths);
        return depths;
    }
}
