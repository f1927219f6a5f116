package tandem.results.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;

/**
 * Holds a new session's events in memory until consent is given, then lets them and all later ones through. After a
 * refusal it forgets what it holds, tells of the refusal, and takes nothing more. A crash before consent thus leaves
 * nothing on the disk.
 *
 * <p>Used by one thread, like the session engine. A resumed session needs no gate: it has events only because consent was
 * given.
 */
public final class ConsentGate implements EventSink {

    private final EventSink next;
    private final Consumer<Event> refusal;
    private final List<Event> held = new ArrayList<>();
    private State state = State.WAITING;

    private enum State {
        WAITING,
        GIVEN,
        REFUSED
    }

    /**
     * A closed gate.
     *
     * @param next takes the events once consent is given
     * @param refusal takes the one event that tells of a refusal, such as {@link EventStore#refuse}
     */
    public ConsentGate(EventSink next, Consumer<Event> refusal) {
        this.next = next;
        this.refusal = refusal;
    }

    /** The sink for a new session of {@code plan}: behind a gate if the plan asks for consent, else {@code next} itself. */
    public static EventSink before(SessionPlan plan, EventSink next, Consumer<Event> refusal) {
        boolean asked = plan.steps().stream().anyMatch(PlannedStep.Consent.class::isInstance);
        return asked ? new ConsentGate(next, refusal) : next;
    }

    @Override
    public void accept(Event event) {
        switch (state) {
            case GIVEN -> next.accept(event);
            case REFUSED -> {}
            case WAITING -> whileWaiting(event);
        }
    }

    private void whileWaiting(Event event) {
        if (event.type() == EventType.CONSENT_REFUSED) {
            state = State.REFUSED;
            held.clear();
            refusal.accept(event);
            return;
        }
        held.add(event);
        if (event.type() == EventType.CONSENT_GIVEN) {
            state = State.GIVEN;
            held.forEach(next::accept);
            held.clear();
        }
    }
}
