package tandem.tasks.images.creatures;

import java.util.ArrayList;
import java.util.List;
import tandem.tasks.raster.Chance;
import tandem.tasks.raster.Outline;

/** The shapes of a creature's trunk, from its traits, in the creature's own frame (see {@link CreaturePainter}). */
final class Anatomy {
    private static final int TAIL_POINTS = 26;
    private static final int CANDIDATES = 60;

    private final Traits traits;

    Anatomy(Traits traits) {
        this.traits = traits;
    }

    double halfLength() {
        return 16.5 + 13.5 * traits.bodyElongation();
    }

    double halfHeight() {
        return 18.5 - 5.5 * traits.bodyElongation();
    }

    double legLength() {
        return 6 + 15 * traits.legLength();
    }

    /** Height of the body's middle, below 0 since y grows downwards. */
    double bodyY() {
        return -legLength() - 0.82 * halfHeight();
    }

    double headX() {
        return 0.7 * halfLength() + 4;
    }

    double headY() {
        return bodyY() - 0.5 * halfHeight() - 5;
    }

    Outline body() {
        return Outline.egg(0, bodyY(), halfLength(), halfHeight(), -0.06);
    }

    /** What the sun reaches: the body but its underside. */
    Outline light() {
        return Outline.ellipse(1, bodyY() - 0.42 * halfHeight(), 1.16 * halfLength(), 1.12 * halfHeight());
    }

    Outline glow() {
        return Outline.ellipse(
                -0.25 * halfLength(), bodyY() - 0.55 * halfHeight(), 0.55 * halfLength(), 0.3 * halfHeight());
    }

    List<Outline> nearLegs() {
        return List.of(leg(0.52 * halfLength(), 0), leg(-0.58 * halfLength(), 0));
    }

    List<Outline> farLegs() {
        return List.of(leg(0.52 * halfLength() + 6.5, -1.6), leg(-0.58 * halfLength() + 6.5, -1.6));
    }

    private Outline leg(double x, double lift) {
        double top = bodyY() + 0.3 * halfHeight();
        return Outline.smooth(
                x - 4.4,
                top,
                x + 4.4,
                top,
                x + 3.7,
                -6 + lift,
                x + 6.0,
                -2.6 + lift,
                x + 4.6,
                0.2 + lift,
                x - 2.4,
                0.2 + lift,
                x - 3.6,
                -3 + lift);
    }

    /**
     * A line whose direction turns faster and faster towards the tip, by 12 to 387 degrees in all; made thicker by
     * {@code line} all around.
     */
    Outline tail(double line) {
        double[][] points = tailPoints();
        double[] widths = points[2].clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += line;
        }
        return Outline.limb(points[0], points[1], widths);
    }

    /** The ball at the end of the tail. */
    Outline tailBall() {
        double[][] points = tailPoints();
        return Outline.ellipse(points[0][TAIL_POINTS - 1], points[1][TAIL_POINTS - 1], 3.7, 3.7);
    }

    private double[][] tailPoints() {
        double[] xs = new double[TAIL_POINTS];
        double[] ys = new double[TAIL_POINTS];
        double[] widths = new double[TAIL_POINTS];
        double turn = StrictMath.toRadians(12 + 375 * traits.tailCurl());
        double start = StrictMath.toRadians(198 - 12 * traits.tailCurl());
        double step = (30 + 20 * traits.tailCurl()) / (TAIL_POINTS - 1);
        double x = -0.86 * halfLength();
        double y = bodyY() - 0.2 * halfHeight();
        for (int i = 0; i < TAIL_POINTS; i++) {
            double along = (double) i / (TAIL_POINTS - 1);
            xs[i] = x;
            ys[i] = y;
            widths[i] = 2.7 - 0.9 * along;
            double angle = start + turn * (0.55 * along + 0.45 * along * along);
            x += step * StrictMath.cos(angle);
            y += step * StrictMath.sin(angle);
        }
        return new double[][] {xs, ys, widths};
    }

    /** As many spots as the traits say, each where there is most room (Mitchell 1991), clear of the head and the legs. */
    List<Outline> spots(long seed) {
        Chance chance = new Chance(seed);
        List<Outline> spots = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        while (spots.size() < traits.spotCount()) {
            double[] best = {0, 0};
            double most = -1e9;
            for (int i = 0; i < CANDIDATES; i++) {
                double x = chance.uniform(-0.86, 0.7) * halfLength();
                double y = bodyY() + chance.uniform(-0.8, 0.55) * halfHeight();
                double room = room(x, y, places);
                if (room > most) {
                    most = room;
                    best = new double[] {x, y};
                }
            }
            places.add(best);
            double size = chance.uniform(2.3, 2.9);
            spots.add(Outline.ellipse(best[0], best[1], size * 1.08, size));
        }
        return spots;
    }

    private double room(double x, double y, List<double[]> places) {
        double edge = 1 - distance(x / halfLength(), (y - bodyY()) / halfHeight(), 0, 0);
        double room = Math.min(9, distance(x, y, headX(), headY()) - 15.5);
        room = Math.min(room, 3 * (edge * halfHeight() - 2));
        for (double[] place : places) {
            room = Math.min(room, distance(x, y, place[0], place[1]));
        }
        return room;
    }

    private static double distance(double x0, double y0, double x1, double y1) {
        return StrictMath.sqrt((x0 - x1) * (x0 - x1) + (y0 - y1) * (y0 - y1));
    }

    Traits traits() {
        return traits;
    }
}
