package tandem.tasks.series.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Series;
import tandem.tasks.series.Window;

/**
 * Channels one above the other over a common time, each on the scale of its own least and greatest value, as far as they are in
 * sight: the marked window shaded, what explains behind the curves or over them, and the numbers of samples below.
 */
final class SeriesPlotView extends Pane {

    static final double AXIS_HEIGHT = 22;
    /** Of a hidden channel's lane. */
    static final double LINE = 30;

    private static final double TICK_APART = 80;
    private static final double TICK = 5;
    private static final double PADDING = 0.1;
    private static final double FAINTEST = 0.1;
    /** Of a sample, or of a pixel: its middle. */
    private static final double HALF = 0.5;

    private final Group still = new Group();
    private final Group heat = new Group();
    private final Group curves = new Group();
    private final Group stretch = new Group();
    private final Group axis = new Group();
    private final Rectangle sight = new Rectangle();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<SeriesMarkingView> covered = Optional.empty();

    /** What is drawn. */
    private record Drawing(
            Series series, Window window, VisibleSpan span, List<Boolean> shown, Optional<SeriesExplained> explained) {}

    SeriesPlotView() {
        setId("series-plot");
        getStyleClass().add("series-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        heat.setId("series-heat");
        stretch.setId("series-stretch");
        Group seen = new Group(still, heat, curves, stretch);
        seen.setClip(sight);
        for (Node part : new Node[] {seen, axis}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        getChildren().setAll(seen, axis);
        widthProperty().addListener((property, before, now) -> draw());
        heightProperty().addListener((property, before, now) -> draw());
    }

    /** What is drawn of an explanation. */
    List<Node> explanations() {
        return List.of(heat, stretch);
    }

    /** Draws a series. */
    void show(
            Series series, Window window, VisibleSpan span, List<Boolean> shown, Optional<SeriesExplained> explained) {
        drawing = Optional.of(new Drawing(series, window, span, shown, explained));
        draw();
    }

    /** Lays a layer over the curves, which sees the wheel and keys that the layer does not take. */
    void cover(SeriesMarkingView layer) {
        getChildren().add(layer);
        covered = Optional.of(layer);
        draw();
    }

    /** Where the channels stand at this plot's height. */
    Lanes lanes(List<Boolean> shown) {
        return Lanes.of(shown, Math.max(0, getHeight() - AXIS_HEIGHT), LINE);
    }

    private void draw() {
        sight.setWidth(getWidth());
        sight.setHeight(Math.max(0, getHeight() - AXIS_HEIGHT));
        drawing.ifPresent(this::draw);
    }

    private void draw(Drawing what) {
        Lanes lanes = lanes(what.shown());
        covered.ifPresent(layer -> layer.look(what.span(), what.shown(), lanes, getWidth(), sight.getHeight()));
        List<Node> ground = new ArrayList<>();
        ground.addAll(window(what));
        for (int c = 1; c < what.shown().size(); c++) {
            double y = Math.rint(lanes.tops().get(c)) + HALF;
            ground.add(styled(new Line(0, y, getWidth(), y), "series-line"));
        }
        still.getChildren().setAll(ground);
        curves.getChildren()
                .setAll(visible(what)
                        .mapToObj(c -> (Node)
                                curve(what, lanes, c, what.series().values().channel(c), 0, "series-curve"))
                        .toList());
        heat.getChildren().clear();
        stretch.getChildren().clear();
        what.explained().ifPresent(explained -> explain(what, lanes, explained));
        drawAxis(what.span());
    }

    private void explain(Drawing what, Lanes lanes, SeriesExplained explained) {
        if (explained instanceof SeriesExplained.Heat hot) {
            List<Node> bands = new ArrayList<>();
            visible(what).forEach(c -> bands.addAll(bands(what, lanes, c, hot.cells())));
            heat.getChildren().setAll(bands);
        } else if (explained instanceof SeriesExplained.Stretch other) {
            int from = what.window().from();
            stretch.getChildren()
                    .setAll(visible(what)
                            .mapToObj(c ->
                                    (Node) curve(what, lanes, c, other.values().channel(c), from, "series-stretch"))
                            .toList());
        }
    }

    private static IntStream visible(Drawing what) {
        return IntStream.range(0, what.shown().size()).filter(c -> what.shown().get(c));
    }

    private List<Node> window(Drawing what) {
        double left = Math.rint(x(what.span(), what.window().from())) + HALF;
        double right = Math.rint(x(what.span(), what.window().to())) - HALF;
        double height = sight.getHeight();
        return List.of(
                styled(new Rectangle(left, 0, right - left, height), "series-window"),
                styled(new Line(left, 0, left, height), "series-window-edge"),
                styled(new Line(right, 0, right, height), "series-window-edge"));
    }

    /** The numbers of a channel from a sample on, on the scale of that channel. */
    private Polyline curve(Drawing what, Lanes lanes, int channel, double[] values, int offset, String style) {
        Scale scale = Scale.of(what.series().values(), channel, lanes);
        Polyline line = new Polyline();
        int from = Math.max(0, what.span().from() - 1 - offset);
        int to = Math.min(values.length, what.span().to() + 1 - offset);
        for (int t = from; t < to; t++) {
            line.getPoints().addAll(x(what.span(), offset + t + HALF), scale.y(values[t]));
        }
        return styled(line, style);
    }

    private List<Node> bands(Drawing what, Lanes lanes, int channel, ChannelGrid cells) {
        List<Node> bands = new ArrayList<>();
        for (int t = 0; t < cells.samples(); t++) {
            double hot = cells.at(channel, t);
            if (hot > 0) {
                // On whole pixels, so that neighbours do not show a seam.
                double left = Math.rint(x(what.span(), what.window().from() + t));
                double width = Math.rint(x(what.span(), what.window().from() + t + 1)) - left;
                Rectangle band = new Rectangle(
                        left, lanes.tops().get(channel), width, lanes.heights().get(channel));
                band.setOpacity(FAINTEST + (1 - FAINTEST) * hot);
                bands.add(styled(band, "series-heat"));
            }
        }
        return bands;
    }

    private void drawAxis(VisibleSpan span) {
        List<Node> parts = new ArrayList<>();
        double top = sight.getHeight();
        parts.add(styled(new Line(0, top, getWidth(), top), "series-axis"));
        for (int sample : TimeTicks.of(span, Math.max(1, (int) (getWidth() / TICK_APART)))) {
            double x = x(span, sample + HALF);
            parts.add(styled(new Line(x, top, x, top + TICK), "series-axis"));
            parts.add(styled(new Text(x, top, Integer.toString(sample)), "series-number"));
        }
        axis.getChildren().setAll(parts);
        // How wide a number is, its style says, which it has in the scene alone.
        axis.applyCss();
        axis.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(number -> placeUnder(number, number.getX(), top + TICK));
    }

    /** In the middle under a place, as far as it does not stand out. */
    private void placeUnder(Text number, double middle, double top) {
        number.setX(0);
        number.setY(0);
        double width = number.getLayoutBounds().getWidth();
        number.relocate(Math.max(0, Math.min(getWidth() - width, middle - width / 2)), top);
    }

    /** Where a sample begins; its value stands half a sample later. */
    private double x(VisibleSpan span, double sample) {
        return span.x(sample, getWidth());
    }

    private static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    /** From a channel's values to places in its lane. */
    private record Scale(double least, double range, double top, double height) {

        static Scale of(ChannelGrid values, int channel, Lanes lanes) {
            double[] all = values.channel(channel);
            double least = all[0];
            double most = all[0];
            for (double value : all) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            return new Scale(
                    least,
                    most - least,
                    lanes.tops().get(channel),
                    lanes.heights().get(channel));
        }

        double y(double value) {
            double share = range > 0 ? (value - least) / range : 0.5;
            return top + height * (PADDING + (1 - 2 * PADDING) * (1 - share));
        }
    }
}
