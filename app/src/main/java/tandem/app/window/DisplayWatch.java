package tandem.app.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tandem.protocols.session.Observation.DisplayChanged;

/** Tells when a display comes, goes or changes, and keeps a window that fills a display on one that is there. */
final class DisplayWatch {

    private final Stage stage;
    private final boolean fills;
    private final Consumer<DisplayChanged> told;
    private final ListChangeListener<Screen> onChanged = change -> Platform.runLater(this::changed);

    /** @param fills whether the window is to fill its display */
    DisplayWatch(Stage stage, boolean fills, Consumer<DisplayChanged> told) {
        this.stage = stage;
        this.fills = fills;
        this.told = told;
    }

    void begin() {
        Screen.getScreens().addListener(onChanged);
    }

    void end() {
        Screen.getScreens().removeListener(onChanged);
    }

    /** The system may have moved the window already, or left it where there is no display any more. */
    void changed() {
        if (fills && stage.isShowing()) {
            WholeDisplay.cover(stage, underWindow());
        }
        told.accept(seen());
    }

    private Rectangle2D underWindow() {
        return Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).stream()
                .map(Screen::getBounds)
                .max(Comparator.comparingDouble(this::covered))
                .orElseGet(() -> Screen.getPrimary().getBounds());
    }

    /** How much of a display lies under the window. */
    private double covered(Rectangle2D display) {
        double width = Math.min(display.getMaxX(), stage.getX() + stage.getWidth())
                - Math.max(display.getMinX(), stage.getX());
        double height = Math.min(display.getMaxY(), stage.getY() + stage.getHeight())
                - Math.max(display.getMinY(), stage.getY());
        return width * height;
    }

    private DisplayChanged seen() {
        List<List<Double>> displays = new ArrayList<>();
        displays.add(described(Screen.getPrimary()));
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .map(DisplayWatch::described)
                .forEach(displays::add);
        return new DisplayChanged(displays, List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static List<Double> described(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return List.of(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(), screen.getOutputScaleX());
    }
}
