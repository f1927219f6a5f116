package tandem.tasks.series.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import tandem.protocols.session.Mark;
import tandem.tasks.series.Window;

/**
 * Takes boxes over a series: by mouse, by dragging; by keyboard, one column of the grid in one channel at a time, with the arrows,
 * space, and backspace to undo. Hidden channels cannot be marked.
 */
final class SeriesMarkingView extends Pane {

    private final Consumer<Mark> marked;
    private final Runnable undone;
    private final Consumer<Window> sought;
    private final Rectangle sight = new Rectangle();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Sight> seen = Optional.empty();
    private List<Mark> marks = List.of();
    private Optional<Drag> drag = Optional.empty();
    private boolean byKeys;
    private int channel;
    private int column;

    private record Asked(MarkedSeries series, int grid) {}

    /** What of the series is to be seen, and where. */
    private record Sight(VisibleSpan span, List<Boolean> shown, Lanes lanes) {}

    private record Drag(double sample, int channel, double toSample, int toChannel) {}

    /**
     * @param marked told each mark
     * @param undone told that the last one is to be taken back
     * @param sought told which samples the keyboard has come to, to be seen
     */
    SeriesMarkingView(Consumer<Mark> marked, Runnable undone, Consumer<Window> sought) {
        this.marked = marked;
        this.undone = undone;
        this.sought = sought;
        setId("marking");
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.CROSSHAIR);
        setClip(sight);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::key);
        focusVisibleProperty().addListener((property, before, now) -> draw());
        focusedProperty().addListener((property, before, now) -> {
            byKeys = false;
            draw();
        });
    }

    /** Takes marks; none are there yet. The keyboard begins in the middle of the marked window. */
    void ask(MarkedSeries series, Window window, int grid) {
        asked = Optional.of(new Asked(series, grid));
        marks = List.of();
        drag = Optional.empty();
        byKeys = false;
        channel = 0;
        column = Math.min(grid - 1, (window.from() + window.to()) / 2 * grid / series.samples());
        setVisible(true);
        draw();
    }

    /** Takes none any more. */
    void end() {
        asked = Optional.empty();
        setVisible(false);
    }

    /** Shows what is marked. */
    void show(List<Mark> known) {
        marks = List.copyOf(known);
        draw();
    }

    /** Lies over what is to be seen of the series. */
    void look(VisibleSpan span, List<Boolean> shown, Lanes lanes, double width, double height) {
        resizeRelocate(0, 0, width, height);
        sight.setWidth(width);
        sight.setHeight(height);
        seen = Optional.of(new Sight(span, List.copyOf(shown), lanes));
        draw();
    }

    private void press(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            byKeys = false;
            drag = channelAt(press.getY()).map(c -> new Drag(sampleAt(press.getX()), c, sampleAt(press.getX()), c));
            draw();
        }
        press.consume();
    }

    private void drag(MouseEvent move) {
        drag = drag.map(begun -> new Drag(
                begun.sample(),
                begun.channel(),
                sampleAt(move.getX()),
                channelAt(move.getY()).orElse(begun.toChannel())));
        draw();
        move.consume();
    }

    private void release(MouseEvent release) {
        Optional<Mark.Box> box = draft().filter(drawn ->
                drag.orElseThrow().sample() != drag.orElseThrow().toSample());
        drag = Optional.empty();
        box.ifPresentOrElse(marked, this::draw);
        release.consume();
    }

    private void key(KeyEvent press) {
        if (asked.isEmpty()) {
            return;
        }
        switch (press.getCode()) {
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case UP -> move(0, -1);
            case DOWN -> move(0, 1);
            case SPACE -> {
                if (cursorShows()) {
                    cell().ifPresent(marked);
                }
            }
            case BACK_SPACE, DELETE -> undone.run();
            default -> {
                return;
            }
        }
        byKeys = true;
        press.consume();
        draw();
    }

    private void move(int columns, int channels) {
        Asked form = asked.orElseThrow();
        column = Math.max(0, Math.min(form.grid() - 1, column + columns));
        int next = channel + channels;
        while (next >= 0 && next < form.series().channels() && !shown(next)) {
            next += channels;
        }
        channel = next >= 0 && next < form.series().channels() ? next : channel;
        sought.accept(form.series().column(column, form.grid()));
    }

    /** The cell of the keyboard; none where its channel is hidden. */
    private Optional<Mark.Box> cell() {
        return asked.filter(form -> shown(channel)).map(form -> {
            Window samples = form.series().column(column, form.grid());
            return form.series().box(samples.from(), samples.to(), channel, channel);
        });
    }

    private Optional<Mark.Box> draft() {
        return asked.flatMap(form -> drag.map(
                moved -> form.series().box(moved.sample(), moved.toSample(), moved.channel(), moved.toChannel())));
    }

    private void draw() {
        List<Node> drawn = new ArrayList<>();
        asked.ifPresent(form ->
                marks.forEach(mark -> drawn.addAll(shapes(form.series().box(mark), "mark-box"))));
        draft().ifPresent(box -> drawn.addAll(shapes(box, "mark-box")));
        if (cursorShows() && drag.isEmpty()) {
            cell().ifPresent(box -> drawn.addAll(shapes(box, "mark-cursor")));
        }
        getChildren().setAll(drawn);
    }

    /** Only for who works by keys: to others it would suggest a place. */
    private boolean cursorShows() {
        return isFocused() && (byKeys || isFocusVisible());
    }

    /** One rectangle a channel, since hidden ones may lie between. */
    private List<Node> shapes(Mark.Box box, String style) {
        Sight look = seen.orElse(null);
        if (look == null) {
            return List.of();
        }
        double left = look.span().x(box.from().x(), getWidth());
        double right = look.span().x(box.to().x(), getWidth());
        return IntStream.range((int) box.from().y(), (int) box.to().y())
                .filter(this::shown)
                .mapToObj(c -> (Node) rectangle(left, right, look.lanes(), c, style))
                .toList();
    }

    private static Rectangle rectangle(double left, double right, Lanes lanes, int channel, String style) {
        Rectangle shape = new Rectangle(
                left, lanes.tops().get(channel), right - left, lanes.heights().get(channel));
        shape.getStyleClass().add(style);
        shape.setMouseTransparent(true);
        // The glow that sets marks off from pictures would wash out curves.
        shape.setStyle("-fx-effect: null");
        return shape;
    }

    private boolean shown(int which) {
        return seen.filter(look -> look.shown().get(which)).isPresent();
    }

    private double sampleAt(double x) {
        return seen.orElseThrow().span().sampleAt(x, getWidth());
    }

    private Optional<Integer> channelAt(double y) {
        Sight look = seen.orElseThrow();
        return IntStream.range(0, look.shown().size())
                .filter(this::shown)
                .filter(c -> y >= look.lanes().tops().get(c)
                        && y
                                <= look.lanes().tops().get(c)
                                        + look.lanes().heights().get(c))
                .boxed()
                .findFirst();
    }
}
