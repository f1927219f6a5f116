package tandem.protocols.session;

import java.util.Map;
import tandem.protocols.plan.PlannedStep;

/** What a response brings about in a state: pure, and the only place where responses are taken or refused. */
final class Decider {
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
        } else if (step instanceof PlannedStep.Trial) {
            return trials.decide(state, response, nanos);
        }
        return response instanceof Response.Continue
                ? Decision.accept(course.nextStep(state))
                : Decision.refuse(Outcome.NOT_NOW);
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
