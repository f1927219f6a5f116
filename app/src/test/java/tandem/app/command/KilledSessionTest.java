package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.QuickDemo;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.EventStore;
import tandem.results.store.records.SessionStatus;

/** A real process with a real window is killed in the middle of a trial, and started again. */
class KilledSessionTest {

    private static final String TRIAL = "block-1-t02";

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void theSessionGoesOnInTheVeryTrialWithEveryEarlierEventThere() throws Exception {
        Path protocol = Files.writeString(folder.resolve("short.yaml"), QuickDemo.shortText());
        Path database = folder.resolve("killed.db");
        Process first = started(protocol, database);
        try (EventStore store = watched(database, first)) {
            String session = awaitInitialAnswer(store, first);
            first.destroyForcibly();
            assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
            List<Event> before = store.events(session);
            assertThat(before.get(before.size() - 1).trial())
                    .as("it was killed in the trial")
                    .isEqualTo(TRIAL);
            assertThat(store.firstBrokenLink(session)).isEmpty();

            Process second = started(protocol, database);
            assertThat(second.waitFor(6, TimeUnit.MINUTES)).isTrue();

            assertThat(second.exitValue()).as(log(second)).isZero();
            List<Event> after = store.events(session);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.get(before.size()).type()).isEqualTo(EventType.SESSION_RESUMED);
            Event next = after.get(before.size() + 1);
            assertThat(next.type()).isEqualTo(EventType.PHASE_STARTED);
            assertThat(next.trial()).isEqualTo(TRIAL);
            assertThat(next.text("phase")).isEqualTo("final");
            assertThat(store.find(session).orElseThrow().status()).isEqualTo(SessionStatus.COMPLETED);
            assertThat(store.firstBrokenLink(session)).isEmpty();
        } finally {
            first.destroyForcibly();
        }
    }

    private Process started(Path protocol, Path database) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tandem.app.Main"));
        command.addAll(List.of("simulate", protocol.toString(), "-n", "1", "--seed", "7", "--db", database.toString()));
        command.add("--window");
        Path log = Files.createTempFile(folder, "process", ".log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String log(Process process) throws IOException {
        StringBuilder text = new StringBuilder(process.info().toString());
        try (var logs = Files.list(folder)) {
            for (Path file :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                text.append('\n').append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private EventStore watched(Path database, Process process) throws Exception {
        while (!Files.exists(database) || Files.size(database) == 0) {
            assertThat(process.isAlive()).as(log(process)).isTrue();
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return EventStore.open(database);
    }

    private String awaitInitialAnswer(EventStore store, Process process) throws Exception {
        while (true) {
            Optional<String> session = store.sessions().stream()
                    .map(record -> record.id())
                    .filter(id -> store.events(id).stream().anyMatch(KilledSessionTest::isTheInitialAnswer))
                    .findFirst();
            if (session.isPresent()) {
                return session.get();
            }
            assertThat(process.isAlive()).as(log(process)).isTrue();
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isTheInitialAnswer(Event event) {
        return event.type() == EventType.ANSWER_SUBMITTED
                && event.trial().equals(TRIAL)
                && event.text("phase").equals("initial");
    }
}
