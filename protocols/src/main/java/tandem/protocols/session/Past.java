package tandem.protocols.session;

import java.util.List;
import java.util.Map;
import tandem.protocols.plan.PlannedStep;

/** Reads a session's earlier events back into its state, and refuses those of another session or plan. */
record Past(Course course) {
    private static final List<String> FIXED =
            List.of("protocol_hash", "arm", "items_hash", "model_hash", "seed", "slot", "participant");

    /**
     * The state that {@code events} lead to.
     *
     * @throws IllegalArgumentException if they are not all the events, in order, of this session and plan
     */
    SessionState replay(List<Event> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("there are no events to resume from; begin the session instead");
        }
        SessionState state = SessionState.unstarted();
        for (Event event : events) {
            checkPlace(state, event);
            if (event.type() == EventType.SESSION_STARTED) {
                checkPlan(event);
            } else {
                checkStep(state, event);
            }
            state = Evolution.evolve(state, event);
        }
        return state;
    }

    private void checkPlace(SessionState state, Event event) {
        if (!event.session().equals(course.identity().session())) {
            throw refusal(
                    event,
                    "belongs to session " + event.session() + ", not to "
                            + course.identity().session());
        }
        if (event.seq() != state.seq() + 1) {
            throw refusal(event, "follows event " + state.seq() + ": there is a gap, or the order is lost");
        }
        if (event.nanos() < state.nanos()) {
            throw refusal(event, "is earlier than the one before it");
        }
        if ((event.seq() == 1) != (event.type() == EventType.SESSION_STARTED)) {
            throw refusal(event, "is a " + event.type().word() + ", but a session starts once, with its first event");
        }
    }

    private void checkPlan(Event event) {
        Map<String, Object> planned = Payloads.sessionStarted(course.plan(), course.identity());
        for (String key : FIXED) {
            if (!event.text(key).equals(planned.get(key).toString())) {
                throw refusal(
                        event,
                        "belongs to another plan: its " + key + " is " + event.text(key) + ", the plan's "
                                + planned.get(key));
            }
        }
    }

    private void checkStep(SessionState state, Event event) {
        boolean starts = event.type() == EventType.STEP_STARTED;
        int expected = starts ? course.indexOfNext(state) : Math.max(state.step(), 0);
        if (event.step() != expected || expected >= course.plan().steps().size()) {
            throw refusal(event, "is of step " + event.step() + " where the plan is at step " + expected);
        }
        PlannedStep step = course.plan().steps().get(expected);
        if (starts && !event.payload().equals(Payloads.stepStarted(step))) {
            throw refusal(event, "starts " + event.payload() + " where the plan has " + Payloads.stepStarted(step));
        }
        if (!event.trial().isEmpty()
                && !(step instanceof PlannedStep.Decides trial && trial.id().equals(event.trial()))) {
            throw refusal(event, "is of trial " + event.trial() + ", which the plan does not have there");
        }
        if (event.type() == EventType.TRIAL_STARTED
                && !event.text("item").equals(course.trial(state).item().item().id())) {
            throw refusal(event, "shows item " + event.text("item") + ", which the plan does not have there");
        }
    }

    private static IllegalArgumentException refusal(Event event, String why) {
        return new IllegalArgumentException("event " + event.seq() + " " + why);
    }
}
