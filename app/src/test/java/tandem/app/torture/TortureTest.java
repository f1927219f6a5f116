package tandem.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.simulation.SimulatedIdentity;
import tandem.app.simulation.Simulation;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.results.store.EventStore;

class TortureTest {

    private static OpenStudy study;

    @TempDir
    Path folder;

    @BeforeAll
    static void openTheStudy() {
        study = OpenStudy.open(Protocol.read(TorturedProgram.STUDY), 7, (what, done, all) -> {});
    }

    @AfterAll
    static void closeTheStudy() {
        study.close();
    }

    @Test
    void aProgramThatIsKilledAgainAndAgainLosesNothingThatWasDurableAndGoesOnEachTime() throws Exception {
        Torture torture = new Torture(study, folder, 7);
        for (int number = 1; number <= 6; number++) {
            Kill kill = torture.kill(number);
            assertThat(kill.problems()).as(kill.toString()).isEmpty();
            assertThat(kill.missing()).isLessThanOrEqualTo(kill.handedIn() - kill.committed());
            assertThat(kill.durable()).isLessThanOrEqualTo(kill.committed());
        }
    }

    @Test
    void anEventThatWasCommittedOrDurableAndIsNotThereIsTold() {
        Path database = folder.resolve("study.db");
        String session = SimulatedIdentity.of(7, 0).session();
        int last;
        try (EventStore store = EventStore.open(database)) {
            new Simulation(study, store).run(1, (done, total) -> {});
            last = store.events(session).size();
        }

        Aftermath aftermath = Aftermath.of(
                database,
                study,
                List.of(
                        new Told(Told.Kind.HANDED_IN, session, last, 1_000_000),
                        new Told(Told.Kind.DURABLE, session, last, 2_000_000),
                        new Told(Told.Kind.HANDED_IN, session, last + 1, 3_000_000),
                        new Told(Told.Kind.COMMITTED, session, last + 1, 3_500_000),
                        new Told(Told.Kind.DURABLE, session, last + 1, 4_000_000),
                        new Told(Told.Kind.HANDED_IN, session, last + 2, 10_500_000),
                        new Told(Told.Kind.HANDED_IN, session, last + 3, 12_000_000)));

        assertThat(aftermath.problems())
                .containsExactly(
                        "event " + (last + 1) + " of session " + session + " was committed and is lost",
                        "event " + (last + 1) + " of session " + session + " was durable and is lost");
        assertThat(aftermath.missing()).isEqualTo(3);
        // From the first that is missing, at 3 ms, to the last news, at 12 ms.
        assertThat(aftermath.missingMs()).isEqualTo(9);
        // From the first that was not told to be durable, at 10.5 ms, to 12 ms.
        assertThat(aftermath.undurableMs()).isEqualTo(1.5);
    }

    @Test
    void aLineThatWasCutOffByTheKillTellsNothing() {
        Told told = new Told(Told.Kind.DURABLE, "s1", 12, 345);
        String line = told.line().strip();

        assertThat(Told.of(line)).contains(told);
        assertThat(Told.of(line.substring(0, line.length() - 1))).isEmpty();
        assertThat(Told.of("DURABLE s1 1")).isEmpty();
    }
}
