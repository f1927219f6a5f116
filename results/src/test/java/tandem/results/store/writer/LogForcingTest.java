package tandem.results.store.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.store.sqlite.LogFile;

class LogForcingTest {

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    private Path database() {
        return folder.resolve("study.db");
    }

    @Test
    void whatWaitsIsToldInOrderOnceTheLogIsForced() throws IOException {
        Files.writeString(LogFile.of(database()), "log");
        try (LogForcing forcing = new LogForcing(database(), failure -> told.add("failure"))) {
            forcing.whenForced(() -> told.add("first"));
            forcing.whenForced(() -> told.add("second"));
        }
        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void aLogThatIsGoneHasBeenTakenOverIntoTheDatabase() {
        try (LogForcing forcing = new LogForcing(database(), failure -> told.add("failure"))) {
            forcing.whenForced(() -> told.add("durable"));
        }
        assertThat(told).containsExactly("durable");
    }

    @Test
    void aDiskThatRefusesOnceIsNotBelievedAgain() throws IOException, InterruptedException {
        // A folder cannot be opened as a log, as a disk that is gone cannot.
        Path log = Files.createDirectory(LogFile.of(database()));
        CountDownLatch refused = new CountDownLatch(1);
        LogForcing forcing = new LogForcing(database(), failure -> {
            told.add(failure.getMessage());
            refused.countDown();
        });
        forcing.whenForced(() -> told.add("durable"));
        refused.await();
        Files.delete(log);
        forcing.whenForced(() -> told.add("durable"));
        forcing.close();

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(database() + ": events are written, but the disk does not keep them")
                .endsWith("close the program, see to the disk and open it again");
    }
}
