package tandem.app.monkey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.study.Mode;

/** What must hold of the record of any session, whatever the participant did. */
final class RecordLaws {

    /** What nobody can do, or see, before the first frame of a phase was painted. */
    private static final Set<EventType> AFTER_THE_PAINTING = EnumSet.of(
            EventType.ANSWER_CHANGED,
            EventType.PROBABILITIES_CHANGED,
            EventType.CONFIDENCE_CHANGED,
            EventType.EVIDENCE_MARKED,
            EventType.EVIDENCE_UNDONE,
            EventType.ANSWER_SUBMITTED,
            EventType.VETO_DECIDED,
            EventType.ADVICE_REQUESTED,
            EventType.ADVICE_SHOWN,
            EventType.EXPLANATION_SHOWN,
            EventType.EXPLANATION_HIDDEN,
            EventType.OPACITY_CHANGED,
            EventType.STIMULUS_HIDDEN,
            EventType.PHASE_TIMED_OUT,
            EventType.FEEDBACK_SHOWN);

    private static final Set<EventType> OF_THE_AI = EnumSet.of(EventType.ADVICE_SHOWN, EventType.EXPLANATION_SHOWN);

    private final List<String> problems = new ArrayList<>();
    private final Set<String> submitted = new HashSet<>();
    private String mode = "";
    private String phase = "";
    private boolean painted;
    private boolean initialLocked;
    private boolean left;
    private long last;

    private RecordLaws() {}

    /** What does not hold of {@code events}, which are those of one session in their order; one line each. */
    static List<String> brokenIn(List<Event> events) {
        RecordLaws laws = new RecordLaws();
        for (int i = 0; i < events.size(); i++) {
            laws.follow(events.get(i), i + 1);
        }
        return List.copyOf(laws.problems);
    }

    private void follow(Event event, long expected) {
        if (event.seq() != expected) {
            tell(event, "stands where event " + expected + " belongs");
        }
        if (event.nanos() < last) {
            tell(event, "is earlier than the one before it");
        }
        last = event.nanos();
        if (left && event.type() != EventType.SESSION_RESUMED) {
            tell(event, "came after the participant had left");
        }
        left = event.type() == EventType.SESSION_INTERRUPTED;
        see(event);
        if (AFTER_THE_PAINTING.contains(event.type()) && !painted) {
            tell(event, "came before the first frame of the phase " + phase + " was painted");
        }
        if (OF_THE_AI.contains(event.type())) {
            if (mode.equals(Mode.SOLO.word()) && event.type() == EventType.ADVICE_SHOWN) {
                tell(event, "came where there is no advice");
            } else if (mode.equals(Mode.SEQUENTIAL.word()) && !initialLocked) {
                tell(event, "came before the initial answer was locked");
            }
        }
    }

    private void see(Event event) {
        switch (event.type()) {
            case TRIAL_STARTED -> {
                mode = event.text("mode");
                initialLocked = false;
            }
            case SESSION_RESUMED -> painted = false;
            case TIME_JUMPED ->
                // Nobody answers what they may not have seen; it is painted again first.
                painted &= !Boolean.TRUE.equals(event.payload().get("unseen"));
            case PHASE_STARTED -> {
                phase = event.text("phase");
                painted = false;
            }
            case PAINTED -> {
                if (painted) {
                    tell(event, "tells a second first frame of the phase " + phase);
                }
                painted = true;
            }
            case ANSWER_SUBMITTED -> {
                initialLocked |= event.text("phase").equals("initial");
                if (!submitted.add(event.trial() + "/" + event.text("phase"))) {
                    tell(event, "submits the phase " + phase + " a second time");
                }
            }
            default -> {
                // Says nothing about what may come next.
            }
        }
    }

    private void tell(Event event, String what) {
        problems.add("event " + event.seq() + " (" + event.type().word()
                + (event.trial().isEmpty() ? "" : " in " + event.trial()) + ") " + what);
    }
}
