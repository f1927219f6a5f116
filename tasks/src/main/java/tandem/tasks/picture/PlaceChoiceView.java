package tandem.tasks.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * Takes the choice of a place over a picture that fills it as far as its shape allows: by mouse, by a click; by keyboard, with
 * the arrows and space. Left and right go through all places as they are read, up and down to the nearest that way.
 */
final class PlaceChoiceView extends Pane {

    /** How much farther a place seems that lies aside of the way. */
    private static final double ASIDE = 2;

    private final String name;
    private final Consumer<String> chosen;
    private final Consumer<String> hovered;
    private List<PicturePlace> places = List.of();
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
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> leap(-1);
            case DOWN -> leap(1);
            case SPACE -> at.ifPresent(place -> chosen.accept(place.option()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The first key comes to the first place. */
    private void step(int by) {
        int here = at.map(places::indexOf).orElse(by > 0 ? -1 : 0);
        over(Optional.of(places.get(Math.floorMod(here + by, places.size()))));
    }

    private void leap(int down) {
        over(
                at.isEmpty()
                        ? places.stream().findFirst()
                        : at.flatMap(from -> nearest(from, down)).or(() -> at));
    }

    private Optional<PicturePlace> nearest(PicturePlace from, int down) {
        return places.stream()
                .filter(to -> down * (to.centreY() - from.centreY()) > 0)
                .min(Comparator.comparingDouble(to ->
                        Math.abs(to.centreY() - from.centreY()) + ASIDE * Math.abs(to.centreX() - from.centreX())));
    }

    private Optional<PicturePlace> placeAt(MouseEvent event) {
        double x = (event.getX() - (getWidth() - width * scale()) / 2) / scale();
        double y = (event.getY() - (getHeight() - height * scale()) / 2) / scale();
        return places.stream().filter(place -> place.holds(x, y)).findFirst();
    }

    private void draw() {
        getChildren().clear();
        at.filter(place -> isFocused() || isHover()).ifPresent(place -> add(place, "place-at"));
        places.stream()
                .filter(place -> choice.equals(Optional.of(place.option())))
                .forEach(place -> add(place, "place-chosen"));
    }

    private void add(PicturePlace place, String style) {
        Rectangle frame = new Rectangle(
                (getWidth() - width * scale()) / 2 + place.left() * scale(),
                (getHeight() - height * scale()) / 2 + place.top() * scale(),
                place.side() * scale(),
                place.side() * scale());
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        getChildren().add(frame);
    }

    private double scale() {
        return Math.min(getWidth() / width, getHeight() / height);
    }
}
