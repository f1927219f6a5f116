package tandem.results.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tandem.results.report.markup.Element;

/** What is drawn on: lines, boxes, words and markers, in the order drawn. The styles are classes of the page. */
final class Canvas {

    private static final double END = 4;

    private final String id;
    private final double width;
    private final double height;
    private final List<Element> drawn = new ArrayList<>();

    /**
     * An empty canvas.
     *
     * @param id its own in the page
     * @param width in units of the drawing
     * @param height in units of the drawing
     */
    Canvas(String id, double width, double height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    Canvas line(String style, double x1, double y1, double x2, double y2) {
        drawn.add(Element.of("line")
                .set("class", style)
                .set("x1", unit(x1))
                .set("y1", unit(y1))
                .set("x2", unit(x2))
                .set("y2", unit(y2)));
        return this;
    }

    Canvas box(String style, double x, double y, double boxWidth, double boxHeight) {
        drawn.add(Element.of("rect")
                .set("class", style)
                .set("x", unit(x))
                .set("y", unit(y))
                .set("width", unit(boxWidth))
                .set("height", unit(boxHeight)));
        return this;
    }

    /** Words that begin, or as {@code style} says end or stand in the middle, at a point. */
    Canvas words(String style, double x, double y, String text) {
        drawn.add(text(style, x, y, text));
        return this;
    }

    /** Words that run upwards, with their middle at a point. */
    Canvas upwards(String style, double x, double y, String text) {
        drawn.add(text(style, x, y, text).set("transform", "rotate(-90 " + unit(x) + " " + unit(y) + ")"));
        return this;
    }

    /** Words cut to so many characters; the whole is told by a title. */
    Canvas words(String style, double x, double y, String text, int atMost) {
        int length = text.codePointCount(0, text.length());
        if (length <= atMost) {
            return words(style, x, y, text);
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, atMost - 1)) + "…";
        drawn.add(text(style, x, y, cut).with(Element.of("title", text)));
        return this;
    }

    /** An interval from left to right, with its ends. */
    Canvas intervalAcross(double low, double high, double y) {
        return line("interval", low, y, high, y)
                .line("interval", low, y - END, low, y + END)
                .line("interval", high, y - END, high, y + END);
    }

    /** An interval from below to above, with its ends. */
    Canvas intervalUp(double x, double low, double high) {
        return line("interval", x, low, x, high)
                .line("interval", x - END, low, x + END, low)
                .line("interval", x - END, high, x + END, high);
    }

    Canvas mark(Marker marker, double x, double y) {
        drawn.add(marker.at(x, y));
        return this;
    }

    /**
     * The drawing.
     *
     * @param title what it shows
     * @param description what one sees, for who does not
     */
    Element drawing(String title, String description) {
        return Element.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("viewBox", "0 0 " + unit(width) + " " + unit(height))
                .set("style", "max-width:" + unit(width) + "px")
                .set("role", "img")
                .set("aria-labelledby", id + "-title " + id + "-desc")
                .with(Element.of("title", title).set("id", id + "-title"))
                .with(Element.of("desc", description).set("id", id + "-desc"))
                .with(drawn);
    }

    /** A length, to a tenth of a unit. */
    static String unit(double length) {
        BigDecimal tenth = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_EVEN);
        return tenth.signum() == 0 ? "0" : tenth.stripTrailingZeros().toPlainString();
    }

    private static Element text(String style, double x, double y, String text) {
        return Element.of("text", text).set("class", style).set("x", unit(x)).set("y", unit(y));
    }
}
