package tandem.results.report.figure;

import java.util.Locale;
import tandem.results.report.markup.Element;

/** A shape that stands for a series. */
enum Marker {
    DISC,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    RING,
    HOLLOW_DIAMOND,
    HOLLOW_SQUARE,
    HOLLOW_TRIANGLE;

    private static final double RADIUS = 5;

    /** The marker of the series of a number, from 0; they come round again. */
    static Marker of(int series) {
        return values()[series % values().length];
    }

    /** The shape around a point. */
    Element at(double x, double y) {
        return switch (this) {
            case DISC, RING ->
                Element.of("circle")
                        .set("class", style())
                        .set("cx", Canvas.unit(x))
                        .set("cy", Canvas.unit(y))
                        .set("r", Canvas.unit(RADIUS));
            case DIAMOND, HOLLOW_DIAMOND -> polygon(x, y, 0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0);
            case SQUARE, HOLLOW_SQUARE -> polygon(x, y, -0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9);
            case TRIANGLE, HOLLOW_TRIANGLE -> polygon(x, y, 0, -1.2, 1.15, 0.9, -1.15, 0.9);
        };
    }

    private Element polygon(double x, double y, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Canvas.unit(x + RADIUS * corners[i]))
                    .append(',')
                    .append(Canvas.unit(y + RADIUS * corners[i + 1]));
        }
        return Element.of("polygon").set("class", style()).set("points", points.toString());
    }

    private String style() {
        boolean hollow = this == RING || name().toLowerCase(Locale.ROOT).startsWith("hollow");
        return hollow ? "hollow" : "filled";
    }
}
