package tandem.tasks.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Mark.Point;
import tandem.protocols.study.EvidenceForm;

/**
 * Takes marks over a picture that fills it as far as its shape allows: by mouse, by dragging; by keyboard, cell by cell of
 * the grid, with the arrows, space, and backspace to undo. Marks are in the picture's pixels, whatever size it is shown at.
 */
final class MarkingView extends Pane {

    /** Of the picture's shorter side. */
    private static final double BRUSH = 0.08;

    /** A box that was dragged less far, in pixels of the picture, is a slip. */
    private static final double LEAST = 2;

    private final Consumer<Mark> marked;
    private final Runnable undone;
    private EvidenceForm form;
    private Mark.Frame frame = new Mark.Frame(1, 1);
    private List<Mark> marks = List.of();
    private final List<Point> way = new ArrayList<>();
    private boolean byKeys;
    private GridCursor cursor = new GridCursor(1, 0);

    /**
     * @param marked told each mark
     * @param undone told that the last one is to be taken back
     */
    MarkingView(Consumer<Mark> marked, Runnable undone) {
        this.marked = marked;
        this.undone = undone;
        setId("marking");
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setOnMousePressed(this::onPress);
        setOnMouseDragged(this::onDrag);
        setOnMouseReleased(this::onRelease);
        setOnKeyPressed(this::onKey);
        focusVisibleProperty().addListener((property, before, now) -> draw());
        focusedProperty().addListener((property, before, now) -> {
            byKeys = false;
            draw();
        });
        widthProperty().addListener((property, before, now) -> draw());
        heightProperty().addListener((property, before, now) -> draw());
    }

    /** Takes marks of a picture of that size; none are there yet. */
    void ask(EvidenceForm asked, Mark.Frame picture) {
        form = asked;
        frame = picture;
        marks = List.of();
        way.clear();
        byKeys = false;
        cursor = GridCursor.inTheMiddle(asked.grid());
        draw();
    }

    /** Shows what is marked. */
    void show(List<Mark> known) {
        marks = List.copyOf(known);
        draw();
    }

    private void onPress(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && frame.holds(fit().inPicture(event.getX(), event.getY()))) {
            requestFocus();
            byKeys = false;
            way.clear();
            take(event);
        }
    }

    private void onDrag(MouseEvent event) {
        if (!way.isEmpty() && event.isPrimaryButtonDown()) {
            take(event);
        }
    }

    private void take(MouseEvent event) {
        way.add(fit().nearestInPicture(event.getX(), event.getY()));
        draw();
    }

    /** What was begun before the phase is no mark in it. */
    private void onRelease(MouseEvent event) {
        if (!way.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
            Optional<Mark> mark = draft().filter(MarkingView::meant);
            way.clear();
            mark.ifPresentOrElse(marked, this::draw);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> cursor = cursor.moved(-1, 0);
            case RIGHT -> cursor = cursor.moved(1, 0);
            case UP -> cursor = cursor.moved(0, -1);
            case DOWN -> cursor = cursor.moved(0, 1);
            case SPACE -> {
                if (cursorShows()) {
                    marked.accept(cursor.box(frame));
                }
            }
            case BACK_SPACE, DELETE -> undone.run();
            default -> {
                return;
            }
        }
        byKeys = true;
        event.consume();
        draw();
    }

    /** What is being dragged, as a mark; empty where nothing is. */
    private Optional<Mark> draft() {
        if (way.isEmpty()) {
            return Optional.empty();
        } else if (form.tool() == EvidenceForm.Tool.BRUSH) {
            return Optional.of(new Mark.Stroke(frame, BRUSH * Math.min(frame.width(), frame.height()), way));
        }
        Point start = way.get(0);
        Point end = way.get(way.size() - 1);
        return Optional.of(new Mark.Box(
                frame,
                new Point(Math.min(start.x(), end.x()), Math.min(start.y(), end.y())),
                new Point(Math.max(start.x(), end.x()), Math.max(start.y(), end.y()))));
    }

    private static boolean meant(Mark mark) {
        return !(mark instanceof Mark.Box box)
                || Math.max(
                                box.to().x() - box.from().x(),
                                box.to().y() - box.from().y())
                        >= LEAST;
    }

    private void draw() {
        getChildren().clear();
        marks.forEach(mark -> getChildren().add(shape(mark)));
        draft().ifPresent(mark -> getChildren().add(shape(mark)));
        if (cursorShows() && way.isEmpty()) {
            Shape here = shape(cursor.box(frame));
            here.getStyleClass().setAll("mark-cursor");
            getChildren().add(here);
        }
    }

    /** Only for who works by keys: to others it would suggest a place. */
    private boolean cursorShows() {
        return isFocused() && (byKeys || isFocusVisible());
    }

    private Shape shape(Mark mark) {
        if (mark instanceof Mark.Stroke stroke) {
            Polyline line = new Polyline();
            stroke.way().stream()
                    .map(fit()::inRoom)
                    .forEach(seen -> line.getPoints().addAll(seen.x(), seen.y()));
            if (stroke.way().size() == 1) {
                Point seen = fit().inRoom(stroke.anchor());
                line.getPoints().addAll(seen.x() + 0.1, seen.y());
            }
            line.setStrokeWidth(stroke.diameter() * fit().scale());
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.setStrokeLineJoin(StrokeLineJoin.ROUND);
            line.getStyleClass().add("mark-stroke");
            return unseenByMouse(line);
        }
        Mark.Box box = (Mark.Box) mark;
        Point from = fit().inRoom(box.from());
        Point to = fit().inRoom(box.to());
        Rectangle rectangle = new Rectangle(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
        rectangle.getStyleClass().add("mark-box");
        return unseenByMouse(rectangle);
    }

    private static Shape unseenByMouse(Shape shape) {
        shape.setMouseTransparent(true);
        return shape;
    }

    private PictureFit fit() {
        return new PictureFit(frame.width(), frame.height(), getWidth(), getHeight());
    }
}
