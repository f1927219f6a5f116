package tandem.results.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.report.markup.Element;

/**
 * Shares with their intervals, line by line, grouped. Each line says its series and its number in words as well.
 *
 * @param title what it shows
 * @param axis what the shares are
 * @param groups from top to bottom
 */
public record DotFigure(String title, String axis, List<Group> groups) {

    private static final double WIDTH = 640;
    private static final double LINE = 20;
    private static final double HEAD = 24;
    private static final double GAP = 8;
    private static final double BOTTOM = 42;
    private static final Scale X = new Scale(190, 480);
    private static final int NAME = 80;

    public DotFigure {
        groups = List.copyOf(groups);
    }

    /**
     * Lines that belong together.
     *
     * @param name above them
     * @param dots a line each
     */
    public record Group(String name, List<Dot> dots) {
        public Group {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A line.
     *
     * @param series its number among all, from 0: the same has the same marker
     * @param name of the series
     * @param share in [0, 1]; empty if NA
     * @param interval of it; empty if NA
     * @param words the number and its interval
     */
    public record Dot(int series, String name, OptionalDouble share, Optional<Span> interval, String words) {}

    /** The drawing; {@code id} is its own in the page. */
    public Element drawing(String id) {
        double bottom = groups.stream()
                .mapToDouble(group -> HEAD + GAP + LINE * group.dots().size())
                .sum();
        Canvas canvas = new Canvas(id, WIDTH, bottom + BOTTOM);
        for (String tick : Scale.TICKS) {
            canvas.line("grid", X.at(tick), 0, X.at(tick), bottom).words("middle", X.at(tick), bottom + 16, tick);
        }
        canvas.words("middle", X.at(0.5), bottom + 34, axis);
        double y = 0;
        for (Group group : groups) {
            canvas.words("strong halo", 0, y + HEAD - 8, group.name(), NAME);
            y += HEAD;
            for (Dot dot : group.dots()) {
                draw(dot, y + LINE / 2, canvas);
                y += LINE;
            }
            y += GAP;
        }
        return canvas.drawing(title, description());
    }

    private static void draw(Dot dot, double y, Canvas canvas) {
        canvas.words("start", 10, y + 4, dot.name());
        dot.interval().ifPresent(span -> canvas.intervalAcross(X.at(span.low()), X.at(span.high()), y));
        dot.share().ifPresent(share -> canvas.mark(Marker.of(dot.series()), X.at(share), y));
        canvas.words("end number", WIDTH, y + 4, dot.words());
    }

    private String description() {
        StringBuilder words = new StringBuilder(axis);
        for (Group group : groups) {
            words.append(". ").append(group.name());
            group.dots()
                    .forEach(dot ->
                            words.append("; ").append(dot.name()).append(": ").append(dot.words()));
        }
        return words.append('.').toString();
    }
}
