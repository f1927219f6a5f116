package tandem.tasks.raster;

/**
 * A closed polygon in picture coordinates (x right, y down, one unit a pixel), fine enough to look round. What is inside
 * follows the non-zero winding rule.
 */
public final class Outline {
    private static final int ROUND = 40;
    private static final int STEPS = 8;

    final double[] xs;
    final double[] ys;

    Outline(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** A polygon through {@code x0, y0, x1, y1, …}. */
    public static Outline polygon(double... points) {
        int count = points.length / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
        }
        return new Outline(xs, ys);
    }

    /** An ellipse around ({@code cx}, {@code cy}) with half-axes {@code rx} and {@code ry}. */
    public static Outline ellipse(double cx, double cy, double rx, double ry) {
        return egg(cx, cy, rx, ry, 0);
    }

    /** An ellipse that is taller on its right side ({@code lean} above 0) or its left side (below 0). */
    public static Outline egg(double cx, double cy, double rx, double ry, double lean) {
        double[] xs = new double[ROUND];
        double[] ys = new double[ROUND];
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * StrictMath.PI * i / ROUND;
            double cos = StrictMath.cos(angle);
            xs[i] = cx + rx * cos;
            ys[i] = cy + ry * StrictMath.sin(angle) * (1 + lean * cos);
        }
        return new Outline(xs, ys);
    }

    /** A smooth closed curve through {@code x0, y0, x1, y1, …} (uniform Catmull–Rom spline). */
    public static Outline smooth(double... points) {
        int count = points.length / 2;
        double[] xs = new double[count * STEPS];
        double[] ys = new double[count * STEPS];
        for (int i = 0; i < count; i++) {
            int before = 2 * ((i + count - 1) % count);
            int here = 2 * i;
            int next = 2 * ((i + 1) % count);
            int after = 2 * ((i + 2) % count);
            for (int s = 0; s < STEPS; s++) {
                double t = (double) s / STEPS;
                xs[i * STEPS + s] = spline(points[before], points[here], points[next], points[after], t);
                ys[i * STEPS + s] =
                        spline(points[before + 1], points[here + 1], points[next + 1], points[after + 1], t);
            }
        }
        return new Outline(xs, ys);
    }

    /**
     * A band along a line, with round ends.
     *
     * @param x the line's points, at least 2
     * @param y as many
     * @param halfWidth the band's half-width at each point
     */
    public static Outline limb(double[] x, double[] y, double[] halfWidth) {
        int n = x.length;
        int cap = 7;
        double[] xs = new double[2 * n + 2 * cap];
        double[] ys = new double[2 * n + 2 * cap];
        int at = 0;
        for (int side = 0; side < 2; side++) {
            for (int k = 0; k < n; k++) {
                int i = side == 0 ? k : n - 1 - k;
                double[] along = direction(x, y, i);
                double sign = side == 0 ? 1 : -1;
                xs[at] = x[i] - sign * along[1] * halfWidth[i];
                ys[at++] = y[i] + sign * along[0] * halfWidth[i];
            }
            int end = side == 0 ? n - 1 : 0;
            double[] along = direction(x, y, end);
            double sign = side == 0 ? 1 : -1;
            for (int c = 1; c <= cap; c++) {
                double angle = StrictMath.PI * c / (cap + 1);
                double out = sign * StrictMath.sin(angle) * halfWidth[end];
                double across = sign * StrictMath.cos(angle) * halfWidth[end];
                xs[at] = x[end] + along[0] * out - along[1] * across;
                ys[at++] = y[end] + along[1] * out + along[0] * across;
            }
        }
        return new Outline(xs, ys);
    }

    /** A straight band with round ends, its half-width going from {@code from} to {@code to}. */
    public static Outline limb(double x0, double y0, double x1, double y1, double from, double to) {
        return limb(new double[] {x0, x1}, new double[] {y0, y1}, new double[] {from, to});
    }

    /** A straight bar with square ends, which reach half its breadth beyond. */
    public static Outline bar(double x0, double y0, double x1, double y1, double half) {
        double length = StrictMath.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double alongX = half * (x1 - x0) / length;
        double alongY = half * (y1 - y0) / length;
        return polygon(
                x0 - alongX - alongY,
                y0 - alongY + alongX,
                x0 - alongX + alongY,
                y0 - alongY - alongX,
                x1 + alongX + alongY,
                y1 + alongY - alongX,
                x1 + alongX - alongY,
                y1 + alongY + alongX);
    }

    /** A rectangle between its upper left and its lower right corner. */
    public static Outline rectangle(double left, double top, double right, double bottom) {
        return polygon(left, top, right, top, right, bottom, left, bottom);
    }

    /** The same shape, moved, turned and scaled. */
    public Outline placed(Placement placement) {
        return placement.apply(xs, ys);
    }

    /** The same shape with its edge moved outwards by {@code width} pixels (inwards below 0). */
    public Outline grown(double width) {
        int n = xs.length;
        double sign = area() > 0 ? 1 : -1;
        double[] grownX = new double[n];
        double[] grownY = new double[n];
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n;
            int after = (i + 1) % n;
            double dx = xs[after] - xs[before];
            double dy = ys[after] - ys[before];
            double length = Math.max(1e-9, StrictMath.sqrt(dx * dx + dy * dy));
            grownX[i] = xs[i] + sign * width * dy / length;
            grownY[i] = ys[i] - sign * width * dx / length;
        }
        return new Outline(grownX, grownY);
    }

    private double area() {
        double twice = 0;
        for (int i = 0; i < xs.length; i++) {
            int next = (i + 1) % xs.length;
            twice += xs[i] * ys[next] - xs[next] * ys[i];
        }
        return twice / 2;
    }

    private static double[] direction(double[] x, double[] y, int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(x.length - 1, i + 1);
        double dx = x[after] - x[before];
        double dy = y[after] - y[before];
        double length = Math.max(1e-9, StrictMath.sqrt(dx * dx + dy * dy));
        return new double[] {dx / length, dy / length};
    }

    private static double spline(double p0, double p1, double p2, double p3, double t) {
        return 0.5
                * (2 * p1
                        + (p2 - p0) * t
                        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                        + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    }
}
