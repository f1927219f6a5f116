package tandem.app.screens;

import java.util.List;
import tandem.app.window.DisplayUse;
import tandem.app.window.WindowOptions;

/**
 * A window that screens are looked at in.
 *
 * @param width of it, in pixels
 * @param height of it, in pixels
 * @param scale of type and controls, as in {@link DisplayUse}
 */
public record ScreenSize(int width, int height, double scale) {

    /** The smallest display a study can be run on, the usual one, and the smallest with the largest type. */
    public static final List<ScreenSize> ALL = List.of(
            new ScreenSize(1280, 720, 1), new ScreenSize(1920, 1080, 1), new ScreenSize(1280, 720, DisplayUse.LARGEST));

    /** As a folder is called: {@code 1280x720}, {@code 1280x720-150}. */
    public String word() {
        return width + "x" + height + (scale == 1 ? "" : "-" + Math.round(100 * scale));
    }

    WindowOptions of(WindowOptions options) {
        return options.on(DisplayUse.USUAL.scaled(scale)).windowed(width, height);
    }
}
