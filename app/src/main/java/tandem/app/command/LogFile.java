package tandem.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the log is written: {@code -Dtandem.log}, else where this platform keeps such files of a user. */
public final class LogFile {

    private static final String PROPERTY = "tandem.log";

    private LogFile() {}

    /** Tells the log where to write; before anything is logged. */
    public static void choose() {
        System.setProperty(PROPERTY, path().toString());
    }

    static Path path() {
        String chosen = System.getProperty(PROPERTY);
        return chosen != null
                ? Path.of(chosen)
                : ofUser(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path ofUser(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.get("LOCALAPPDATA"), "Tandem", "Logs", "tandem.log");
        } else if (name.contains("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Tandem").resolve("tandem.log");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isBlank() ? home.resolve(".local").resolve("state") : Path.of(state);
        return base.resolve("tandem").resolve("tandem.log");
    }
}
