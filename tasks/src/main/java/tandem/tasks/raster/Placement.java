package tandem.tasks.raster;

/**
 * A similarity of the plane: scale, optional mirror in x, turn, then shift.
 *
 * @param x where the origin goes, in pixels to the right
 * @param y where the origin goes, in pixels down
 * @param scale size factor, above 0
 * @param mirrored whether left and right are exchanged before the turn
 * @param turn clockwise as seen, in radians
 */
public record Placement(double x, double y, double scale, boolean mirrored, double turn) {

    Outline apply(double[] xs, double[] ys) {
        double cos = StrictMath.cos(turn) * scale;
        double sin = StrictMath.sin(turn) * scale;
        double[] mappedX = new double[xs.length];
        double[] mappedY = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            double px = mirrored ? -xs[i] : xs[i];
            mappedX[i] = x + cos * px - sin * ys[i];
            mappedY[i] = y + sin * px + cos * ys[i];
        }
        return new Outline(mappedX, mappedY);
    }
}
