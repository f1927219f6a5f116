package tandem.protocols.session;

import java.util.Map;
import tandem.protocols.plan.PlannedStep;

/** What a response brings about in a state: pure, and the only place where responses are taken or refused. */
final class Decider {
    private static final long NANOS_PER_MS = 1_000_000L;

    private final Course course;
    private final TrialDecider trials;
    private final FormDecider forms;

    Decider(Course course) {
        this.course = course;
        this.trials = new TrialDecider(course);
        this.forms = new FormDecider(course);
    }

    /**
     * What {@code response} brings about.
     *
     * @param nanos now, in nanoseconds of the session
     */
    Decision decide(SessionState state, Response response, long nanos) {
        if (state.over()) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        PlannedStep step = course.step(state);
        if (step instanceof PlannedStep.Consent) {
            return consent(state, response);
        } else if (step instanceof PlannedStep.Form form) {
            return forms.decide(state, form, response);
        } else if (step instanceof PlannedStep.Decides) {
            return trials.decide(state, response, nanos);
        }
        if (!(response instanceof Response.Continue)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (step instanceof PlannedStep.Break pause
                && nanos - state.current().began() < pause.atLeastMs() * NANOS_PER_MS) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        return Decision.accept(course.nextStep(state));
    }

    private Decision consent(SessionState state, Response response) {
        if (response instanceof Response.GiveConsent) {
            return Decision.accept(Draft.of(course, state, EventType.CONSENT_GIVEN, Map.of()));
        } else if (response instanceof Response.RefuseConsent) {
            return Decision.accept(Draft.of(course, state, EventType.CONSENT_REFUSED, Map.of()));
        }
        return Decision.refuse(Outcome.NOT_NOW);
    }
}
