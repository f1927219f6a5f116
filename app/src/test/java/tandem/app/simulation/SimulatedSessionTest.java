package tandem.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.SessionIdentity;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;
import tandem.tasks.Task;

class SimulatedSessionTest {

    private static final Instant NINE = Instant.parse("2000-01-01T09:00:00Z");
    private static final int MANY = 40;

    private static OpenStudy demo;

    @BeforeAll
    static void openTheDemo() {
        demo = OpenStudy.open(Protocol.read("demo"), 1, Task.Progress.SILENT);
    }

    @AfterAll
    static void closeTheDemo() {
        demo.close();
    }

    @Test
    void theSameSeedActsTheSameToTheNanosecond() {
        assertThat(session(0, 5)).isEqualTo(session(0, 5));
        assertThat(session(0, 5)).isNotEqualTo(session(0, 6));
    }

    @Test
    void everySessionReachesItsEnd() {
        for (int slot = 0; slot < 6; slot++) {
            List<Event> events = session(slot, slot);

            assertThat(events.get(events.size() - 1).type()).isEqualTo(EventType.SESSION_COMPLETED);
            assertThat(events).noneMatch(event -> event.type() == EventType.PHASE_TIMED_OUT);
            assertThat(events.get(0).payload()).containsEntry("simulated", true);
        }
    }

    @Test
    void timePassesAsForPeople() {
        List<Event> events = session(0, 1);

        assertThat(events).extracting(Event::nanos).isSorted();
        double minutes = events.get(events.size() - 1).nanos() / 60e9;
        assertThat(minutes).isBetween(5.0, 45.0);
        assertThat(events).allMatch(event -> event.wall().equals(NINE.plusNanos(event.nanos())));
    }

    @Test
    void whatIsShownIsPaintedAPulseAfterItWasAskedFor() {
        List<Event> events = session(0, 1);

        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).type() == EventType.PHASE_STARTED) {
                Event painted = events.get(i + 1);
                assertThat(painted.type()).isEqualTo(EventType.PAINTED);
                assertThat(painted.nanos() - events.get(i).nanos()).isBetween(16_000_000L, 17_000_000L);
            }
        }
    }

    @Test
    void explanationsAreLookedIntoByMoreThanOneMeans() {
        List<EventType> types = many().stream()
                .flatMap(List::stream)
                .map(Event::type)
                .distinct()
                .toList();

        assertThat(types)
                .contains(EventType.EXPLANATION_SHOWN, EventType.EXPLANATION_HIDDEN, EventType.OPACITY_CHANGED);
    }

    @Test
    void harderItemsAreLessOftenRightAndLessSure() {
        Map<Boolean, List<TrialRow>> byDifficulty = main().stream()
                .collect(Collectors.partitioningBy(
                        row -> row.planned().difficulty().orElseThrow() > 0.5));
        List<TrialRow> hard = byDifficulty.get(true);
        List<TrialRow> easy = byDifficulty.get(false);

        assertThat(hard).hasSizeGreaterThan(100);
        assertThat(initiallyRight(easy)).isGreaterThan(initiallyRight(hard) + 0.04);
        assertThat(confidence(easy)).isGreaterThan(confidence(hard) + 0.05);
        assertThat(initiallyRight(main())).isCloseTo(0.77, within(0.12));
    }

    @Test
    void adviceIsTakenMoreOftenThanMindsChangeAlone() {
        Map<String, List<TrialRow>> byCondition = main().stream()
                .collect(Collectors.groupingBy(row -> row.planned().condition()));

        assertThat(switching(byCondition.get("ai"))).isGreaterThan(switching(byCondition.get("solo")) + 0.1);
        assertThat(switching(byCondition.get("ai"))).isLessThan(0.9);
    }

    private static List<TrialRow> main() {
        return many().stream()
                .flatMap(events -> TrialTable.of(events).stream())
                .filter(row -> row.exclusion().isEmpty())
                .toList();
    }

    private static List<List<Event>> many() {
        List<List<Event>> sessions = new ArrayList<>();
        for (int slot = 0; slot < MANY; slot++) {
            sessions.add(session(slot, 100 + slot));
        }
        return sessions;
    }

    private static List<Event> session(int slot, long seed) {
        SessionPlan plan = demo.plan(slot);
        SessionIdentity who = new SessionIdentity("s" + slot, "S001", "simulation", "en", "CODE", true, "test");
        List<Event> events = new ArrayList<>();
        new SimulatedSession(plan, who, new VirtualClock(NINE)).run(seed, events::add);
        return events;
    }

    private static double initiallyRight(List<TrialRow> rows) {
        return share(
                rows.stream().map(row -> row.initialCorrect().orElseThrow()).toList());
    }

    private static double confidence(List<TrialRow> rows) {
        return rows.stream()
                .mapToDouble(row -> row.finalConfidence().orElseThrow())
                .average()
                .orElseThrow();
    }

    /** Moved to the AI's answer, shown or silent, given initial disagreement. */
    private static double switching(List<TrialRow> rows) {
        return share(rows.stream()
                .filter(row -> row.initialDisagreement().orElseThrow())
                .map(row -> row.switched().orElseThrow())
                .toList());
    }

    private static double share(List<Boolean> outcomes) {
        assertThat(outcomes).isNotEmpty();
        return outcomes.stream().mapToInt(yes -> yes ? 1 : 0).average().orElseThrow();
    }
}
