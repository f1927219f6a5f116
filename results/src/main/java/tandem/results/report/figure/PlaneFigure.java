package tandem.results.report.figure;

import java.util.List;
import java.util.Optional;
import tandem.results.report.markup.Element;

/**
 * Points of two shares with their intervals as crosses. A letter and a shape tell points apart; the letters are explained
 * beside the plane.
 *
 * @param title what it shows
 * @param across what the horizontal share is
 * @param up what the vertical share is
 * @param points in the order of the letters
 */
public record PlaneFigure(String title, String across, String up, List<Point> points) {

    private static final double WIDTH = 640;
    private static final double LEFT = 56;
    private static final double TOP = 14;
    private static final double SIDE = 340;
    private static final double LEGEND = LEFT + SIDE + 28;
    private static final double LEGEND_LINE = 36;
    private static final int NAME = 28;
    private static final Scale X = new Scale(LEFT, LEFT + SIDE);
    private static final Scale Y = new Scale(TOP + SIDE, TOP);

    public PlaneFigure {
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param name of what it stands for
     * @param x horizontal share
     * @param y vertical share
     * @param xInterval of the horizontal share; empty if NA
     * @param yInterval of the vertical share; empty if NA
     * @param words both numbers
     */
    public record Point(
            String name, double x, double y, Optional<Span> xInterval, Optional<Span> yInterval, String words) {}

    /** The drawing; {@code id} is its own in the page. */
    public Element drawing(String id) {
        double height = Math.max(TOP + SIDE + 46, TOP + 14 + LEGEND_LINE * points.size());
        Canvas canvas = new Canvas(id, WIDTH, height);
        plane(canvas);
        for (int i = 0; i < points.size(); i++) {
            cross(points.get(i), canvas);
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = X.at(point.x());
            double y = Y.at(point.y());
            canvas.mark(Marker.of(i), x, y).words("strong halo", x + 8, y - 8, Letters.of(i));
            double line = TOP + 10 + LEGEND_LINE * i;
            canvas.words("strong", LEGEND, line, Letters.of(i))
                    .mark(Marker.of(i), LEGEND + 24, line - 4)
                    .words("start", LEGEND + 38, line, point.name(), NAME)
                    .words("small", LEGEND + 38, line + 15, point.words());
        }
        return canvas.drawing(title, description());
    }

    private void plane(Canvas canvas) {
        for (String tick : Scale.TICKS) {
            canvas.line("grid", X.at(tick), Y.at(0), X.at(tick), Y.at(1))
                    .line("grid", X.at(0), Y.at(tick), X.at(1), Y.at(tick))
                    .words("middle", X.at(tick), Y.at(0) + 16, tick)
                    .words("end", X.at(0) - 6, Y.at(tick) + 4, tick);
        }
        canvas.line("dashed", X.at(0), Y.at(1), X.at(1), Y.at(0))
                .words("middle", X.at(0.5), Y.at(0) + 36, across)
                .upwards("middle", X.at(0) - 42, Y.at(0.5), up);
    }

    private static void cross(Point point, Canvas canvas) {
        double x = X.at(point.x());
        double y = Y.at(point.y());
        point.xInterval().ifPresent(span -> canvas.intervalAcross(X.at(span.low()), X.at(span.high()), y));
        point.yInterval().ifPresent(span -> canvas.intervalUp(x, Y.at(span.low()), Y.at(span.high())));
    }

    private String description() {
        StringBuilder words = new StringBuilder(up + " against " + across);
        points.forEach(
                point -> words.append("; ").append(point.name()).append(": ").append(point.words()));
        return words.append('.').toString();
    }
}
