package tandem.app.command;

import java.nio.file.Path;

/** Where the log is written; the same rule stands in logback.xml. */
final class LogFile {

    private LogFile() {}

    static Path path() {
        String chosen = System.getProperty("tandem.log");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".tandem", "tandem.log");
    }
}
