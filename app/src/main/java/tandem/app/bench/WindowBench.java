package tandem.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;

/** How exact the window's times are on this machine, and what the recording costs it. */
public final class WindowBench {

    private static final String SESSION = "bench";
    private static final long SEED = 1;

    private final OpenStudy study;

    /**
     * What was measured, in milliseconds.
     *
     * @param logged a session whose events go to a database
     * @param silent the same session, whose events go nowhere
     * @param bareKeys from pressing a key to its event, in a window that does nothing else
     */
    public record Measured(Pass logged, Pass silent, Distribution bareKeys) {}

    /**
     * What one session came to, in milliseconds.
     *
     * @param onset from the beginning of a pulse to the stamp of what it painted first
     * @param dropped pulses that the record calls dropped
     * @param response from a key that is pressed to the stamp of the answer
     * @param work of the window's thread from a pulse to the next
     * @param interval from a pulse to the next
     */
    public record Pass(
            Distribution onset, int dropped, Distribution response, Distribution work, Distribution interval) {}

    /** @param study that is shown */
    public WindowBench(OpenStudy study) {
        this.study = study;
    }

    /**
     * Measures with files in {@code folder}, with a toolkit that is running.
     *
     * @param answers to give in each session
     */
    public Measured run(Path folder, int answers) {
        try (EventStore store = EventStore.open(folder.resolve("bench.db"));
                SessionLease lease = store.allocate(
                        study.record(),
                        new NewSession(
                                SESSION, SESSION, language(), SESSION, true, Instant.EPOCH, Software.version()))) {
            List<Event> past = past(lease);
            past.forEach(store.sink()::accept);
            store.flush();
            // What is done for the first time takes longer.
            pass(lease, past, event -> {}, answers);
            Pass silent = pass(lease, past, event -> {}, answers);
            Pass logged = pass(lease, past, store.sink(), answers);
            store.flush();
            return new Measured(logged, silent, BareKeys.pressed(answers));
        }
    }

    /**
     * Seconds from the start of a program to the first pulse of its first window.
     *
     * @param words a command of Tandem that opens a window; none for a bare window of the toolkit
     */
    public static Distribution startUp(int times, Path folder, List<String> words)
            throws IOException, InterruptedException {
        return StartUp.of(times, folder.resolve("started.err"), words);
    }

    private Pass pass(SessionLease lease, List<Event> past, EventSink sink, int answers) {
        SessionPlan plan = plan(lease);
        return new WindowPass(
                        new MeasuredSessions(study, plan, lease.identity(), past, sink),
                        new SimulatedParticipant(plan, SEED))
                .run(answers);
    }

    /** Up to the first trial that counts. */
    private List<Event> past(SessionLease lease) {
        List<Event> whole = new ArrayList<>();
        new SimulatedSession(plan(lease), lease.identity(), new VirtualClock(Instant.EPOCH)).run(SEED, whole::add);
        int main = 0;
        while (whole.get(main).type() != EventType.TRIAL_STARTED
                || !whole.get(main).text("kind").equals("main")) {
            main++;
        }
        return whole.subList(0, main);
    }

    private SessionPlan plan(SessionLease lease) {
        return study.plan(lease.arm(), lease.slot());
    }

    private String language() {
        return study.study().languages().get(0);
    }
}
