package tandem.protocols.session;

import java.util.Map;
import tandem.protocols.plan.PlannedStep;

/** An event before it has a number and a time. */
record Draft(int step, String trial, EventType type, Map<String, Object> payload) {

    /** Something in the current step, and in its trial if that has started. */
    static Draft of(Course course, SessionState state, EventType type, Map<String, Object> payload) {
        String trial = state.trial().isPresent() ? ((PlannedStep.Decides) course.step(state)).id() : "";
        return new Draft(Math.max(state.step(), 0), trial, type, payload);
    }
}
