package tandem.app.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import tandem.app.study.Protocol;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.tasks.Task;

/** Random input at the real window; {@code tandem monkey} does the same for as long as is wanted. */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {

    private static final int IDEAS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"demo, 1", "demo-evidence, 2", "demo-delegation, 3", "demo-maze, 4", "demo-series, 5"})
    void whateverIsClickedAndTypedTheRecordIsWholeAndTheSessionComesToItsEnd(String protocol, long seed) {
        List<MonkeyRun.Visit> visits = new ArrayList<>();
        Iterator<Boolean> goesOn = List.of(true, false, false).iterator();

        new MonkeyRun(List.of(shortened(protocol)), folder, seed, IDEAS, Task.Progress.SILENT)
                .run(goesOn::next, visits::add);

        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.problems()).isEmpty();
            assertThat(visit.sessions()).hasSize(2).allMatch(session -> session.inputs() > 0 && session.events() > 0);
        });
    }

    /** Fewer pictures to make ready, less waiting, and the same screens. */
    private static Protocol shortened(String name) {
        String text = ShippedProtocols.text(name)
                .orElseThrow()
                .replace("trials: 24", "trials: 4")
                .replace("minimum-view: 300ms", "minimum-view: 20ms")
                .replace("second-look: 1s", "second-look: 20ms");
        return new Protocol(
                ProtocolReader.read(text, name + ".yaml").study().orElseThrow(), text, Path.of(""), List.of());
    }
}
