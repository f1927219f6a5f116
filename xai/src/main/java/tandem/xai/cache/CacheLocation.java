package tandem.xai.cache;

import java.nio.file.Path;
import java.util.Locale;

/** Where this user's programs keep what can be made again. */
public final class CacheLocation {

    private CacheLocation() {}

    /** {@code -Dtandem.cache}, else the platform's own place. */
    public static Path ofUser() {
        String chosen = System.getProperty("tandem.cache");
        if (chosen != null) {
            return Path.of(chosen);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win") && System.getenv("LOCALAPPDATA") != null) {
            return Path.of(System.getenv("LOCALAPPDATA"), "Tandem", "Cache");
        } else if (system.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Tandem");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg == null || xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg)).resolve("tandem");
    }
}
