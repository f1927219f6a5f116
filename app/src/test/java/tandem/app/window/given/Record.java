package tandem.app.window.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tandem.app.window.given.SessionAtTheWindow.Done;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/** What a session's record must hold of what was done at the window. */
public final class Record {

    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.CONSENT_GIVEN,
            EventType.QUESTION_ANSWERED,
            EventType.QUESTIONNAIRE_SUBMITTED,
            EventType.ANSWER_CHANGED,
            EventType.CONFIDENCE_CHANGED,
            EventType.PROBABILITIES_CHANGED,
            EventType.ANSWER_SUBMITTED);

    private Record() {}

    /** Every act, in its order, and no other act. */
    public static void assertEquals(List<Event> events, List<Done> done) {
        List<Event> acts =
                events.stream().filter(event -> ACTS.contains(event.type())).toList();
        assertThat(acts).hasSameSizeAs(done);
        for (int i = 0; i < done.size(); i++) {
            assertThat(acts.get(i).type()).as("act %d", i).isEqualTo(done.get(i).type());
            assertThat(acts.get(i).trial())
                    .as("act %d", i)
                    .isEqualTo(done.get(i).trial());
            assertThat(acts.get(i).payload())
                    .as("act %d", i)
                    .containsAllEntriesOf(done.get(i).payload());
        }
    }

    /** Advice and explanations are shown only in trials whose initial answer is locked. */
    public static void assertNoAdviceBeforeTheInitialAnswer(List<Event> events) {
        List<Event> shown = events.stream()
                .filter(event -> event.type() == EventType.ADVICE_SHOWN || event.type() == EventType.EXPLANATION_SHOWN)
                .toList();
        assertThat(shown).isNotEmpty();
        for (Event advice : shown) {
            assertThat(events)
                    .anyMatch(event -> event.type() == EventType.ANSWER_SUBMITTED
                            && event.text("phase").equals("initial")
                            && event.trial().equals(advice.trial())
                            && event.seq() < advice.seq());
        }
    }
}
