package tandem.app.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

class RecordLawsTest {

    private final List<Event> record = new ArrayList<>();

    @Test
    void aRecordAsItOughtToBeBreaksNone() {
        trial("sequential");
        initialAnswer();
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.PAINTED, Map.of("phase", "final"));
        add(EventType.ADVICE_SHOWN, Map.of("phase", "final"));
        add(EventType.ANSWER_SUBMITTED, Map.of("phase", "final", "answer", "b"));

        assertThat(RecordLaws.brokenIn(record)).isEmpty();
    }

    @Test
    void anAnswerBeforeTheStimulusWasPaintedIsTold() {
        trial("solo");
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.ANSWER_CHANGED, Map.of("phase", "final", "answer", "a"));

        assertThat(RecordLaws.brokenIn(record))
                .containsExactly(
                        "event 3 (answer_changed in t1) came before the first frame of the phase final was painted");
    }

    @Test
    void anAnswerAfterAStopAndBeforeANewPaintingIsTold() {
        trial("solo");
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.PAINTED, Map.of("phase", "final"));
        add(EventType.SESSION_RESUMED, Map.of());
        add(EventType.ANSWER_CHANGED, Map.of("phase", "final", "answer", "a"));

        assertThat(RecordLaws.brokenIn(record)).singleElement().asString().startsWith("event 5 ");
    }

    @Test
    void anAnswerAfterTimeThatNobodySawAndBeforeANewPaintingIsTold() {
        trial("solo");
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.PAINTED, Map.of("phase", "final"));
        add(EventType.TIME_JUMPED, Map.of("steady_ms", 1000, "wall_ms", -60_000, "unseen", false));
        add(EventType.ANSWER_CHANGED, Map.of("phase", "final", "answer", "a"));
        assertThat(RecordLaws.brokenIn(record)).isEmpty();

        add(EventType.TIME_JUMPED, Map.of("steady_ms", 1000, "wall_ms", 60_000, "unseen", true));
        add(EventType.PHASE_TIMED_OUT, Map.of("phase", "final"));

        assertThat(RecordLaws.brokenIn(record)).singleElement().asString().startsWith("event 7 ");
    }

    @Test
    void adviceBeforeALockedInitialAnswerIsTold() {
        trial("sequential");
        add(EventType.PHASE_STARTED, Map.of("phase", "initial"));
        add(EventType.PAINTED, Map.of("phase", "initial"));
        add(EventType.ADVICE_SHOWN, Map.of("phase", "initial"));

        assertThat(RecordLaws.brokenIn(record))
                .containsExactly("event 4 (advice_shown in t1) came before the initial answer was locked");
    }

    @Test
    void adviceWhereThereIsNoneIsTold() {
        trial("solo");
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.PAINTED, Map.of("phase", "final"));
        add(EventType.ADVICE_SHOWN, Map.of("phase", "final", "label", "a"));

        assertThat(RecordLaws.brokenIn(record))
                .containsExactly("event 4 (advice_shown in t1) came where there is no advice");
    }

    /** Where each option is explained, there is no advice to be told apart. */
    @Test
    void optionsMayBeExplainedWhereThereIsNoAdvice() {
        trial("solo");
        add(EventType.PHASE_STARTED, Map.of("phase", "final"));
        add(EventType.PAINTED, Map.of("phase", "final"));
        add(EventType.EXPLANATION_SHOWN, Map.of("opacity", 0.5));

        assertThat(RecordLaws.brokenIn(record)).isEmpty();
    }

    @Test
    void anAnswerThatIsSubmittedTwiceIsTold() {
        trial("sequential");
        initialAnswer();
        add(EventType.ANSWER_SUBMITTED, Map.of("phase", "initial", "answer", "b"));

        assertThat(RecordLaws.brokenIn(record))
                .containsExactly("event 5 (answer_submitted in t1) submits the phase initial a second time");
    }

    @Test
    void whatComesAfterTheParticipantHasLeftIsTold() {
        trial("solo");
        add(EventType.SESSION_INTERRUPTED, Map.of());
        add(EventType.CLOSE_DECLINED, Map.of());

        assertThat(RecordLaws.brokenIn(record))
                .containsExactly("event 3 (close_declined in t1) came after the participant had left");
    }

    @Test
    void aGapIsTold() {
        trial("solo");
        initialAnswer();
        record.remove(1);

        assertThat(RecordLaws.brokenIn(record)).contains("event 3 (painted in t1) stands where event 2 belongs");
    }

    private void trial(String mode) {
        add(EventType.TRIAL_STARTED, Map.of("mode", mode));
    }

    private void initialAnswer() {
        add(EventType.PHASE_STARTED, Map.of("phase", "initial"));
        add(EventType.PAINTED, Map.of("phase", "initial"));
        add(EventType.ANSWER_SUBMITTED, Map.of("phase", "initial", "answer", "a"));
    }

    private void add(EventType type, Map<String, Object> payload) {
        long seq = record.size() + 1L;
        record.add(new Event("s1", seq, seq, Instant.EPOCH, 0, "t1", type, payload));
    }
}
