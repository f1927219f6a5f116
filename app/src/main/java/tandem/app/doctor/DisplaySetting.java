package tandem.app.doctor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import tandem.app.window.WindowThread;

/**
 * A display, as the system has it set.
 *
 * @param width in pixels of the toolkit
 * @param height in pixels of the toolkit
 * @param scaleX pixels of the display to one of the toolkit, across
 * @param scaleY the same, down
 * @param displays how many there are, this one included
 * @param reportedHz its refresh rate as the system reports it; empty where it does not, or was not asked
 */
public record DisplaySetting(
        double width, double height, double scaleX, double scaleY, int displays, OptionalDouble reportedHz) {

    /** The primary one as it is now; the toolkit must have been started. */
    public static DisplaySetting now(OptionalDouble reportedHz) {
        return now(1, reportedHz);
    }

    /** The one of that number, or the primary one where there is none; the toolkit must have been started. */
    public static DisplaySetting now(int number, OptionalDouble reportedHz) {
        return WindowThread.on(() -> {
            Screen shown =
                    number <= Screen.getScreens().size() ? Screen.getScreens().get(number - 1) : Screen.getPrimary();
            Rectangle2D bounds = shown.getBounds();
            return new DisplaySetting(
                    bounds.getWidth(),
                    bounds.getHeight(),
                    shown.getOutputScaleX(),
                    shown.getOutputScaleY(),
                    Screen.getScreens().size(),
                    reportedHz);
        });
    }

    /** As files and records name it. */
    public Map<String, Double> named() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("display_width", width);
        named.put("display_height", height);
        named.put("display_scale_x", scaleX);
        named.put("display_scale_y", scaleY);
        named.put("displays", (double) displays);
        reportedHz.ifPresent(hz -> named.put("refresh_reported_hz", hz));
        return named;
    }
}
