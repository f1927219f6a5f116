package tandem.app.window;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
public final class Display {

    private Display() {}

    /** Whether this process has one. */
    public static boolean present() {
        return present(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    /** Linux says so in its environment; the other systems always have one, and so has JavaFX's own screenless platform. */
    static boolean present(String system, String glass, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || glass.equals("Monocle")
                || isSet("DISPLAY", environment)
                || isSet("WAYLAND_DISPLAY", environment);
    }

    private static boolean isSet(String name, Map<String, String> environment) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
