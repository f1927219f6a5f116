package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFileTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void onLinuxTheLogIsStateOfTheUser() {
        assertThat(LogFile.ofUser("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/state/tandem/tandem.log"));
        assertThat(LogFile.ofUser("Linux", HOME, Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(Path.of("/state/tandem/tandem.log"));
    }

    @Test
    void macAndWindowsHavePlacesOfTheirOwn() {
        assertThat(LogFile.ofUser("Mac OS X", HOME, Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(HOME.resolve("Library/Logs/Tandem/tandem.log"));
        assertThat(LogFile.ofUser("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Tandem/Logs/tandem.log"));
    }
}
