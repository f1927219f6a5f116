package tandem.results.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import tandem.results.report.markup.Element;

/**
 * What things cost, on a scale of powers of ten, against what they give. A letter tells points apart, and is explained
 * beside the plane; those worth their cost are filled and joined by a line.
 *
 * @param title what it shows
 * @param across what the cost is
 * @param up what is given
 * @param down whether less is better: better is always up
 * @param points in the order of the letters, cheapest first
 */
public record CostFigure(String title, String across, String up, boolean down, List<Point> points) {

    private static final double WIDTH = 800;
    private static final double LEFT = 62;
    private static final double TOP = 14;
    private static final double SIDE = 320;
    private static final double LEGEND = LEFT + SIDE + 28;
    private static final double LEGEND_LINE = 34;
    private static final int NAME = 40;

    public CostFigure {
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param name of what it stands for
     * @param cost above 0
     * @param gain what it gives
     * @param interval of that; empty if NA
     * @param worth whether nothing that costs less gives as much
     * @param words both numbers
     */
    public record Point(String name, double cost, double gain, Optional<Span> interval, boolean worth, String words) {}

    /** The drawing; {@code id} is its own in the page. */
    public Element drawing(String id) {
        double bottom = Math.max(TOP + SIDE, TOP + LEGEND_LINE * points.size() - 30);
        Axis x = Axis.overPowers(points.stream().mapToDouble(Point::cost), LEFT, LEFT + SIDE);
        Axis y = Axis.over(gains(), down ? TOP : bottom, down ? bottom : TOP);
        Canvas canvas = new Canvas(id, WIDTH, bottom + 46);
        for (double tick : x.ticks()) {
            canvas.line("grid", x.at(tick), bottom, x.at(tick), TOP)
                    .words("middle", x.at(tick), bottom + 16, Axis.name(tick));
        }
        for (double tick : y.ticks()) {
            canvas.line("grid", LEFT, y.at(tick), LEFT + SIDE, y.at(tick))
                    .words("end", LEFT - 6, y.at(tick) + 4, Axis.name(tick));
        }
        canvas.words("middle", LEFT + SIDE / 2, bottom + 36, across)
                .upwards("middle", LEFT - 46, (TOP + bottom) / 2, up);
        frontier(canvas, x, y);
        points.forEach(point -> point.interval()
                .ifPresent(span -> canvas.intervalUp(x.at(point.cost()), y.at(span.low()), y.at(span.high()))));
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double line = TOP + 10 + LEGEND_LINE * i;
            Marker marker = point.worth() ? Marker.DISC : Marker.RING;
            canvas.mark(marker, x.at(point.cost()), y.at(point.gain()))
                    .words("strong halo", x.at(point.cost()) + 7, y.at(point.gain()) - 6, Letters.of(i))
                    .words("strong", LEGEND, line, Letters.of(i))
                    .mark(marker, LEGEND + 26, line - 4)
                    .words("start", LEGEND + 38, line, point.name(), NAME)
                    .words("small", LEGEND + 38, line + 14, point.words());
        }
        return canvas.drawing(title, description());
    }

    /** From each point worth its cost to the next. */
    private void frontier(Canvas canvas, Axis x, Axis y) {
        List<Point> worth = points.stream().filter(Point::worth).toList();
        for (int i = 1; i < worth.size(); i++) {
            Point from = worth.get(i - 1);
            Point to = worth.get(i);
            canvas.line("dashed", x.at(from.cost()), y.at(from.gain()), x.at(to.cost()), y.at(to.gain()));
        }
    }

    private DoubleStream gains() {
        return points.stream()
                .flatMapToDouble(point -> point.interval()
                        .map(span -> DoubleStream.of(point.gain(), span.low(), span.high()))
                        .orElse(DoubleStream.of(point.gain())));
    }

    private String description() {
        StringBuilder words = new StringBuilder(up + " against " + across);
        points.forEach(point -> words.append("; ")
                .append(point.name())
                .append(": ")
                .append(point.words())
                .append(point.worth() ? ", worth its cost" : ""));
        return words.append('.').toString();
    }
}
