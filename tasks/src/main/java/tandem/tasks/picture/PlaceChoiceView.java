package tandem.tasks.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import tandem.protocols.session.Mark.Point;

/**
 * Takes the choice of a place over a picture that fills it as far as its shape allows: by mouse, by a click; by keyboard, with
 * the arrows, which go from place to place, and space.
 */
final class PlaceChoiceView extends Pane {

    private final String name;
    private final Consumer<String> chosen;
    private final Consumer<String> hovered;
    private List<PicturePlace> places = List.of();
    private PlaceWays ways = new PlaceWays(places);
    private double width = 1;
    private double height = 1;
    private Optional<String> choice = Optional.empty();
    private Optional<PicturePlace> at = Optional.empty();

    /**
     * @param name of what is chosen from, to who hears the window
     * @param chosen told each choice
     * @param hovered told each place that the pointer comes over
     */
    PlaceChoiceView(String name, Consumer<String> chosen, Consumer<String> hovered) {
        this.name = name;
        this.chosen = chosen;
        this.hovered = hovered;
        setId("places");
        getStyleClass().add("places");
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        setOnMouseMoved(this::onMove);
        setOnMouseExited(event -> over(Optional.empty()));
        setOnMousePressed(this::onPress);
        setOnKeyPressed(this::onKey);
        focusedProperty().addListener((property, before, now) -> draw());
        widthProperty().addListener((property, before, now) -> draw());
        heightProperty().addListener((property, before, now) -> draw());
        setVisible(false);
    }

    /**
     * Takes a choice among places; none is chosen yet.
     *
     * @param pictureWidth in pixels
     * @param pictureHeight in pixels
     */
    void ask(List<PicturePlace> asked, double pictureWidth, double pictureHeight) {
        places = List.copyOf(asked);
        ways = new PlaceWays(places);
        width = pictureWidth;
        height = pictureHeight;
        choice = Optional.empty();
        at = Optional.empty();
        setVisible(!places.isEmpty());
        draw();
    }

    /** Shows what is chosen. */
    void show(Optional<String> option) {
        choice = option;
        say();
        draw();
    }

    /** To who hears the window: where one is, and what is chosen. */
    private void say() {
        String chosenHere = choice.map(option -> " ✓ " + option).orElse("");
        setAccessibleText(name + at.map(place -> ": " + place.option()).orElse("") + chosenHere);
    }

    private void onMove(MouseEvent event) {
        over(placeAt(event));
    }

    private void over(Optional<PicturePlace> now) {
        if (!now.equals(at)) {
            at = now;
            setCursor(now.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            now.ifPresent(place -> hovered.accept(place.option()));
            say();
            draw();
        }
    }

    private void onPress(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            placeAt(event).ifPresent(place -> chosen.accept(place.option()));
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(ways::before);
            case RIGHT -> move(ways::after);
            case UP -> move(ways::above);
            case DOWN -> move(ways::below);
            case SPACE -> at.ifPresent(place -> chosen.accept(place.option()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The first key comes to the first place. */
    private void move(UnaryOperator<PicturePlace> way) {
        over(at.map(way).or(() -> places.stream().findFirst()));
    }

    private Optional<PicturePlace> placeAt(MouseEvent event) {
        Point pointed = fit().inPicture(event.getX(), event.getY());
        return places.stream()
                .filter(place -> place.holds(pointed.x(), pointed.y()))
                .findFirst();
    }

    private void draw() {
        getChildren().clear();
        at.filter(place -> isFocused() || isHover()).ifPresent(place -> add(place, "place-at"));
        places.stream()
                .filter(place -> choice.equals(Optional.of(place.option())))
                .forEach(place -> add(place, "place-chosen"));
    }

    private void add(PicturePlace place, String style) {
        Point corner = fit().inRoom(new Point(place.left(), place.top()));
        double side = place.side() * fit().scale();
        Rectangle frame = new Rectangle(corner.x(), corner.y(), side, side);
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        getChildren().add(frame);
    }

    private PictureFit fit() {
        return new PictureFit(width, height, getWidth(), getHeight());
    }
}
