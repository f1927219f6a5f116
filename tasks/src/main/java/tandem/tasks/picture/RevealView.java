package tandem.tasks.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;

/**
 * The sharp picture over its blurred one, seen only through a circle with a soft rim that goes with the pointer or, by the
 * arrow keys, from cell to cell.
 */
final class RevealView extends StackPane {

    /** Up to this share of the radius all is sharp. */
    private static final double CORE = 0.7;
    /** Stays are told when there are as many as a second can have. */
    private static final int TOGETHER = 20;

    private static final long NANOS = 1_000_000;

    private final Consumer<Observation> observer;
    private final ImageView sharp = new ImageView();
    private final Circle circle = new Circle();
    private RevealTrace trace = new RevealTrace();
    private Optional<Mark.Point> centre = Optional.empty();
    private Optional<GridCursor> cursor = Optional.empty();
    private double radius;
    private long since;

    /**
     * @param side of the square that the picture fits in
     * @param observer told where the circle stood
     */
    RevealView(NumberBinding side, String help, Consumer<Observation> observer) {
        this.observer = observer;
        setId("reveal");
        getStyleClass().add("reveal");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleHelp(help);
        setOnKeyPressed(this::onKey);
        sharp.setId("revealed");
        FrameView.fit(side, sharp);
        sharp.setClip(circle);
        sharp.layoutBoundsProperty().addListener((property, before, now) -> place());
        getChildren().setAll(sharp);
        end();
    }

    /** Goes with the pointer over a node, whatever lies on it. */
    void follow(Node picture) {
        picture.addEventFilter(MouseEvent.MOUSE_MOVED, this::onMove);
        picture.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::onMove);
        picture.addEventHandler(MouseEvent.MOUSE_EXITED, left -> stand(Optional.empty()));
    }

    /**
     * Shows nothing of a picture yet.
     *
     * @param share of the picture's shorter side that the circle's radius is
     */
    void begin(Image picture, double share) {
        end();
        sharp.setImage(picture);
        radius = share * Math.min(picture.getWidth(), picture.getHeight());
        since = System.nanoTime();
        setVisible(true);
        setFocusTraversable(true);
    }

    /** Hands on where the circle stood up to now. */
    void tell() {
        List<RevealTrace.Stay> stays = trace.take(now());
        if (!stays.isEmpty()) {
            observer.accept(new Observation.PictureRevealed(
                    (int) sharp.getImage().getWidth(),
                    (int) sharp.getImage().getHeight(),
                    (int) Math.round(radius),
                    stays.stream()
                            .map(stay -> List.of((int) stay.fromMs(), stay.x(), stay.y(), (int) stay.forMs()))
                            .toList()));
        }
    }

    /** Takes the sharp picture away; what was not told is forgotten. */
    void end() {
        setVisible(false);
        setFocusTraversable(false);
        cursor = Optional.empty();
        stand(Optional.empty());
        trace = new RevealTrace();
        sharp.setImage(null);
    }

    private void onMove(MouseEvent event) {
        Point2D seen = sharp.sceneToLocal(event.getSceneX(), event.getSceneY());
        cursor = Optional.empty();
        stand(
                sharp.getImage() == null
                        ? Optional.empty()
                        : Optional.of(fit().inPicture(seen.getX(), seen.getY())).filter(this::holds));
    }

    private void onKey(KeyEvent event) {
        int columns =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        int rows =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (columns == 0 && rows == 0) {
            return;
        }
        event.consume();
        GridCursor next =
                cursor.orElseGet(() -> GridCursor.inTheMiddle(cells())).moved(columns, rows);
        cursor = Optional.of(next);
        Mark.Box box = next.box(new Mark.Frame(
                (int) sharp.getImage().getWidth(), (int) sharp.getImage().getHeight()));
        stand(Optional.of(new Mark.Point(
                (box.from().x() + box.to().x()) / 2, (box.from().y() + box.to().y()) / 2)));
    }

    /** As wide as the radius, so that neighbouring places overlap. */
    private int cells() {
        double shorter = Math.min(sharp.getImage().getWidth(), sharp.getImage().getHeight());
        return (int) Math.max(2, Math.round(shorter / radius));
    }

    private void stand(Optional<Mark.Point> place) {
        centre = place.filter(there -> isVisible());
        centre.ifPresentOrElse(there -> trace.at(now(), (int) there.x(), (int) there.y()), () -> trace.away(now()));
        if (trace.size() >= TOGETHER) {
            tell();
        }
        place();
    }

    private void place() {
        sharp.setVisible(centre.isPresent());
        centre.ifPresent(there -> {
            Mark.Point seen = fit().inRoom(there);
            circle.setCenterX(seen.x());
            circle.setCenterY(seen.y());
            circle.setRadius(radius * fit().scale());
            circle.setFill(new RadialGradient(
                    0,
                    0,
                    circle.getCenterX(),
                    circle.getCenterY(),
                    circle.getRadius(),
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(CORE, Color.BLACK),
                    new Stop(1, Color.TRANSPARENT)));
        });
    }

    private PictureFit fit() {
        Bounds shown = sharp.getLayoutBounds();
        Image picture = sharp.getImage();
        return new PictureFit(picture.getWidth(), picture.getHeight(), shown.getWidth(), shown.getHeight());
    }

    private boolean holds(Mark.Point place) {
        Image picture = sharp.getImage();
        return place.x() >= 0 && place.y() >= 0 && place.x() < picture.getWidth() && place.y() < picture.getHeight();
    }

    private long now() {
        return (System.nanoTime() - since) / NANOS;
    }
}
