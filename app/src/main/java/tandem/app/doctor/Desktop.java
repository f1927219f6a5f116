package tandem.app.doctor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What brings a window to the display on Linux, as far as the environment tells. */
public enum Desktop {
    X11("X11"),
    WAYLAND("Wayland");

    private final String words;

    Desktop(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    String words() {
        return words;
    }

    /** Of this process; empty on other systems, which leave no choice. */
    static Optional<Desktop> present() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /** A login says {@code XDG_SESSION_TYPE}; a program that was started from within says {@code WAYLAND_DISPLAY}. */
    static Optional<Desktop> of(String system, Map<String, String> environment) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String type = environment.getOrDefault("XDG_SESSION_TYPE", "").toLowerCase(Locale.ROOT);
        boolean wayland = type.equals("wayland")
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return Optional.of(wayland ? WAYLAND : X11);
    }
}
