package tandem.results.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import tandem.results.report.markup.Element;

/**
 * Numbers of any range with their intervals, line by line. Each line says its number in words as well; where a line has
 * several, markers tell their series apart.
 *
 * @param title what it shows
 * @param axis what the numbers are
 * @param series names of the series; one where lines have one number each
 * @param lines from top to bottom
 */
public record RangeFigure(String title, String axis, List<String> series, List<Line> lines) {

    private static final double WIDTH = 640;
    private static final double LINE = 20;
    private static final double LEFT = 170;
    private static final double RIGHT = 470;
    private static final double BOTTOM = 42;
    private static final double LEGEND = 24;
    private static final int NAME = 26;

    public RangeFigure {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param name of what it is about
     * @param dots one a series, in their order
     * @param words the numbers
     */
    public record Line(String name, List<Dot> dots, String words) {
        public Line {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A number.
     *
     * @param value not a number if NA
     * @param interval of it; empty if NA
     */
    public record Dot(double value, Optional<Span> interval) {}

    /** The drawing; {@code id} is its own in the page. */
    public Element drawing(String id) {
        double top = series.size() > 1 ? LEGEND * series.size() : 0;
        double step = LINE * Math.max(1, 0.7 * series.size());
        double bottom = top + step * lines.size();
        Axis x = Axis.over(numbers(), LEFT, RIGHT);
        Canvas canvas = new Canvas(id, WIDTH, bottom + BOTTOM);
        for (int i = 0; i < series.size() && series.size() > 1; i++) {
            canvas.mark(Marker.of(i), LEFT, LEGEND * i + 8)
                    .words("start", LEFT + 14, LEGEND * i + 12, series.get(i), 60);
        }
        for (double tick : x.ticks()) {
            canvas.line("grid", x.at(tick), top, x.at(tick), bottom)
                    .words("middle", x.at(tick), bottom + 16, Axis.name(tick));
        }
        canvas.words("middle", (LEFT + RIGHT) / 2, bottom + 34, axis);
        for (int i = 0; i < lines.size(); i++) {
            draw(lines.get(i), top + step * i, step, x, canvas);
        }
        return canvas.drawing(title, description());
    }

    private static void draw(Line line, double top, double step, Axis x, Canvas canvas) {
        canvas.words("start", 0, top + step / 2 + 4, line.name(), NAME);
        for (int i = 0; i < line.dots().size(); i++) {
            Dot dot = line.dots().get(i);
            double y = top + step * (i + 0.5) / line.dots().size();
            dot.interval().ifPresent(span -> canvas.intervalAcross(x.at(span.low()), x.at(span.high()), y));
            if (!Double.isNaN(dot.value())) {
                canvas.mark(Marker.of(i), x.at(dot.value()), y);
            }
        }
        canvas.words("end number", WIDTH, top + step / 2 + 4, line.words());
    }

    private DoubleStream numbers() {
        return lines.stream()
                .flatMap(line -> line.dots().stream())
                .flatMapToDouble(dot -> dot.interval()
                        .map(span -> DoubleStream.of(dot.value(), span.low(), span.high()))
                        .orElse(DoubleStream.of(dot.value())))
                .filter(number -> !Double.isNaN(number));
    }

    private String description() {
        StringBuilder words = new StringBuilder(axis);
        lines.forEach(
                line -> words.append("; ").append(line.name()).append(": ").append(line.words()));
        return words.append('.').toString();
    }
}
