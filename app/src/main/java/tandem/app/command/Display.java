package tandem.app.command;

import java.util.Locale;

/** Whether a window can be opened here. */
final class Display {

    private Display() {}

    static boolean present() {
        boolean headless = "Monocle".equals(System.getProperty("glass.platform"));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        String display = System.getenv("DISPLAY");
        return headless || !linux || (display != null && !display.isBlank());
    }
}
