package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.UnfinishedSession;

class SessionLeaseTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    @Test
    void aSessionRunsInOneStoreOnly() {
        try (EventStore store = EventStore.open(file());
                EventStore other = EventStore.open(file())) {
            SessionLease lease = store.allocate(aStudy(), aPerson("s1"));
            events("s1", 3).forEach(store.sink()::accept);
            store.flush();
            assertThatThrownBy(() -> other.resume("s1", "further-code"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is running in another window");
            lease.close();
            store.flush();
            try (SessionLease taken = other.resume("s1", "further-code")) {
                assertThat(taken.session().participant())
                        .isEqualTo(lease.session().participant());
                assertThat(taken.identity().withdrawalCode()).isEqualTo("further-code");
                assertThat(taken.slot()).isEqualTo(lease.slot());
            }
        }
    }

    @Test
    void aLeaseCanBeClosedTwiceAndAfterItsStore() {
        EventStore store = EventStore.open(file());
        SessionLease lease = store.allocate(aStudy(), aPerson("s1"));
        lease.close();
        lease.close();
        store.close();
        lease.close();
        assertThat(store.failure()).isEmpty();
    }

    @Test
    void anUnknownSessionCannotBeResumed() {
        try (EventStore store = EventStore.open(file())) {
            assertThatThrownBy(() -> store.resume("nobody", "further-code"))
                    .hasMessageContaining("there is no session nobody");
        }
    }

    @Test
    void aSessionOfAKilledProgramCanBeResumedAtOnceWithEveryDurableEvent() throws Exception {
        Process program = started(ProgramThatWaits.class);
        try (BufferedReader told = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("durable");
            try (EventStore store = EventStore.open(file())) {
                assertThat(store.unfinished(aStudy().protocolHash()))
                        .extracting(UnfinishedSession::openElsewhere)
                        .containsExactly(true);
                assertThatThrownBy(() -> store.resume("s1", "further-code"))
                        .hasMessageContaining("is running in another window");
                program.destroyForcibly().waitFor();
                try (SessionLease lease = store.resume("s1", "further-code")) {
                    assertThat(store.events("s1")).isEqualTo(events("s1", 5));
                    assertThat(lease.slot()).isZero();
                }
            }
        } finally {
            program.destroyForcibly();
        }
    }

    /** Both look first, and neither sees the other; then both want the same session at the same time. */
    @Test
    void ofTwoProgramsThatResumeASessionAtOnceOneHasItAndTheOtherIsToldInWords() throws Exception {
        try (EventStore store = EventStore.open(file());
                SessionLease lease = store.allocate(aStudy(), aPerson("s1"))) {
            events("s1", 3).forEach(store.sink()::accept);
            assertThat(lease.slot()).isZero();
        }
        Process one = started(ProgramThatResumes.class);
        Process other = started(ProgramThatResumes.class);
        try (BufferedReader toldByOne = one.inputReader(StandardCharsets.UTF_8);
                BufferedReader toldByOther = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(List.of(toldByOne.readLine(), toldByOther.readLine())).containsOnly("ready");
            for (Process program : List.of(one, other)) {
                program.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
            }

            List<String> told = List.of(toldByOne.readLine(), toldByOther.readLine());

            assertThat(told).filteredOn("has it"::equals).hasSize(1);
            assertThat(told)
                    .filteredOn(word -> word.contains("session s1 is running in another window; go on there"))
                    .hasSize(1);
            Process first = told.get(0).equals("has it") ? one : other;
            first.destroyForcibly().waitFor();
            try (EventStore store = EventStore.open(file());
                    SessionLease lease = store.resume("s1", "further-code")) {
                assertThat(store.events("s1")).isEqualTo(events("s1", 5));
                assertThat(store.firstBrokenLink("s1")).isEmpty();
                assertThat(lease.slot()).isZero();
            }
        } finally {
            one.destroyForcibly();
            other.destroyForcibly();
        }
    }

    private Process started(Class<?> program) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Looks, waits for a word, wants the session and goes on with it until it is killed. */
    static final class ProgramThatResumes {

        private ProgramThatResumes() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws IOException {
            try (EventStore store = EventStore.open(Path.of(args[0]))) {
                List<UnfinishedSession> seen = store.unfinished(aStudy().protocolHash());
                System.out.println(seen.stream().noneMatch(UnfinishedSession::openElsewhere) ? "ready" : "too late");
                System.in.read();
                try {
                    store.resume("s1", "further-code");
                    events("s1", 5).subList(3, 5).forEach(store.sink()::accept);
                    store.flush();
                    System.out.println("has it");
                    // Its standard input never ends while the test lives.
                    System.in.transferTo(System.err);
                } catch (StoreException refused) {
                    System.out.println(refused.getMessage());
                }
            }
        }
    }

    /** Holds a session until it is killed. */
    static final class ProgramThatWaits {

        private ProgramThatWaits() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws IOException {
            try (EventStore store = EventStore.open(Path.of(args[0]))) {
                store.allocate(aStudy(), aPerson("s1"));
                events("s1", 5).forEach(store.sink()::accept);
                store.flush();
                System.out.println("durable");
                // Its standard input never ends while the test lives.
                System.in.transferTo(System.err);
            }
        }
    }
}
