package tandem.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * The displays of this machine, numbered from 1: the primary one, then the others in the system's order.
 *
 * @param all of them, in that order
 */
public record Displays(List<Place> all) {

    public Displays {
        all = List.copyOf(all);
    }

    /**
     * Where a display lies, in pixels of the toolkit, counted from the primary one's upper left corner.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param width of it
     * @param height of it
     */
    public record Place(double x, double y, double width, double height) {}

    /** Those that are there now; the toolkit must have been started. */
    public static Displays now() {
        return WindowThread.on(() ->
                new Displays(Screen.getScreens().stream().map(Displays::place).toList()));
    }

    /** The display of that number. */
    public Optional<Place> numbered(int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    /** A line that tells them apart, such as {@code 1: 1920 × 1080 pixels at 0, 0 (primary); 2: …}. */
    public String words() {
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> words(number, all.get(number - 1)))
                .collect(Collectors.joining("; "));
    }

    /** The toolkit's own of that number, or the primary one where it was taken away meanwhile. On the JavaFX thread. */
    static Screen screen(int number) {
        List<Screen> screens = Screen.getScreens();
        return number <= screens.size() ? screens.get(number - 1) : Screen.getPrimary();
    }

    private static String words(int number, Place place) {
        return String.format(
                Locale.ROOT,
                "%d: %.0f × %.0f pixels at %.0f, %.0f%s",
                number,
                place.width(),
                place.height(),
                place.x(),
                place.y(),
                number == 1 ? " (primary)" : "");
    }

    private static Place place(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Place(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
