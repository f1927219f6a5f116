package tandem.tasks.series.chart;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Moves along a series by dragging, by the wheel and by keys: arrows to the sides move, up and down come nearer and go away,
 * home sees all. What is seen is told once a gesture is over; that of the wheel is over when it rests, or when anything else is
 * pressed, since that may be an answer.
 */
final class SpanGesturesView {

    /** Of what is seen. */
    private static final double KEY_STEP = 0.1;

    /** A notch of the wheel, 40 units, is nearer by some fifth. */
    private static final double A_UNIT = -0.005;

    /** A wheel that was not turned for as long has come to rest. */
    static final Duration WHEEL_RESTS = Duration.millis(100);

    private final Region plot;
    private final Seeing seeing;
    private final PauseTransition settling = new PauseTransition(WHEEL_RESTS);
    private final EventHandler<InputEvent> before = press -> settleWheel();
    private double draggedTo;

    /** What can be done with what is seen. */
    interface Seeing {

        /** What is seen now. */
        VisibleSpan span();

        /** Sees other samples. */
        void see(VisibleSpan span);

        /** Comes nearer or goes away; below 1 is nearer. */
        void zoom(double factor);

        /** A gesture is over. */
        void settle();
    }

    SpanGesturesView(Region plot, Seeing seeing) {
        this.plot = plot;
        this.seeing = seeing;
        settling.setOnFinished(rest -> seeing.settle());
        plot.setOnMousePressed(this::press);
        plot.setOnMouseDragged(this::drag);
        plot.setOnMouseReleased(release -> seeing.settle());
        plot.setOnMouseExited(exit -> settle());
        plot.setOnScroll(this::scroll);
        plot.setOnKeyPressed(this::key);
        plot.setOnKeyReleased(release -> settle());
        plot.focusedProperty().addListener((property, old, now) -> settle());
        plot.sceneProperty().addListener((property, left, entered) -> watch(left, entered));
        watch(null, plot.getScene());
    }

    /** What is seen now is told, be the wheel at rest or not. */
    void settle() {
        settling.stop();
        seeing.settle();
    }

    /** What the wheel did is not told any more: something else is to be seen. */
    void forget() {
        settling.stop();
    }

    /** Scenes hand presses to their filters before anything acts on them. */
    private void watch(Scene left, Scene entered) {
        if (left != null) {
            left.removeEventFilter(MouseEvent.MOUSE_PRESSED, before);
            left.removeEventFilter(KeyEvent.KEY_PRESSED, before);
        }
        if (entered != null) {
            entered.addEventFilter(MouseEvent.MOUSE_PRESSED, before);
            entered.addEventFilter(KeyEvent.KEY_PRESSED, before);
        }
    }

    private void settleWheel() {
        if (settling.getStatus() == Animation.Status.RUNNING) {
            settle();
        }
    }

    private void press(MouseEvent press) {
        plot.requestFocus();
        draggedTo = press.getX();
    }

    /** Step by step from what is seen, which may be another series than the one that was pressed on. */
    private void drag(MouseEvent drag) {
        VisibleSpan span = seeing.span();
        int by = (int) Math.round(samples(span, draggedTo - drag.getX()));
        if (by != 0) {
            seeing.see(span.moved(by));
            draggedTo -= by * plot.getWidth() / span.length();
        }
    }

    private void scroll(ScrollEvent turn) {
        VisibleSpan span = seeing.span();
        if (Math.abs(turn.getDeltaX()) > Math.abs(turn.getDeltaY())) {
            int by = (int) Math.round(samples(span, -turn.getDeltaX()));
            seeing.see(span.moved(by == 0 ? (int) -Math.signum(turn.getDeltaX()) : by));
        } else if (turn.getDeltaY() != 0) {
            double anchor = Math.max(0, Math.min(1, turn.getX() / plot.getWidth()));
            seeing.see(span.zoomed(Math.exp(A_UNIT * turn.getDeltaY()), anchor));
        }
        settling.playFromStart();
        turn.consume();
    }

    private void key(KeyEvent press) {
        VisibleSpan span = seeing.span();
        int step = Math.max(1, (int) Math.round(KEY_STEP * span.length()));
        boolean known = true;
        switch (press.getCode()) {
            case LEFT -> seeing.see(span.moved(-step));
            case RIGHT -> seeing.see(span.moved(step));
            case UP -> seeing.zoom(SeriesChartView.NEARER);
            case DOWN -> seeing.zoom(1 / SeriesChartView.NEARER);
            case HOME -> seeing.see(VisibleSpan.all(span.samples()));
            default -> known = false;
        }
        if (known) {
            press.consume();
        }
    }

    private double samples(VisibleSpan span, double pixels) {
        return pixels * span.length() / Math.max(1, plot.getWidth());
    }
}
