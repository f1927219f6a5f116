package tandem.protocols.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tandem.protocols.plan.AdviceOnset;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;

/** Responses to a phase of a trial. */
record TrialDecider(Course course) {
    private static final long NANOS_PER_MS = 1_000_000L;

    Decision decide(SessionState state, Response response, long nanos) {
        TrialState trial = state.trial().orElseThrow();
        PlannedPhase phase = course.phaseOf(state, trial);
        if (!takes(phase.phase(), response)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (response instanceof Response.LetDeadlinePass) {
            return past(phase.deadlineMs(), trial, nanos)
                    ? Decision.accept(atDeadline(state, phase))
                    : Decision.refuse(Outcome.NOT_NOW);
        }
        if (past(phase.deadlineMs(), trial, nanos)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (trial.asked().paintedAt().isEmpty()) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        if (response instanceof Response.RequestAdvice) {
            return request(state, trial, phase);
        } else if (response instanceof Response.LetAdviceCome) {
            return letCome(state, trial, phase, nanos);
        } else if (response instanceof Response.GivesAnswer given) {
            return new Answers(course).give(state, trial, phase, given);
        }
        // What remains moves the session on, and nothing does so before the minimum view is over.
        if (!past(OptionalInt.of(phase.minimumViewMs()), trial, nanos)) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        if (response instanceof Response.Delegate delegate) {
            return Decision.accept(
                    draft(state, EventType.DELEGATION_DECIDED, Payloads.delegation(delegate.toAi(), "person")));
        } else if (response instanceof Response.Veto veto) {
            return Decision.accept(draft(state, EventType.VETO_DECIDED, Map.of("vetoed", veto.vetoed())));
        } else if (response instanceof Response.SubmitAnswer) {
            return new Answers(course).submit(state, trial, phase);
        }
        return Decision.accept(course.nextPhase(state, trial));
    }

    private static boolean takes(Phase phase, Response response) {
        return switch (phase) {
            case INITIAL, FINAL, JUDGEMENT, PREDICTION ->
                response instanceof Response.GivesAnswer
                        || response instanceof Response.SubmitAnswer
                        || response instanceof Response.LetDeadlinePass
                        || response instanceof Response.RequestAdvice
                        || response instanceof Response.LetAdviceCome;
            case DELEGATION -> response instanceof Response.Delegate || response instanceof Response.LetDeadlinePass;
            case SUPERVISION -> response instanceof Response.Veto || response instanceof Response.LetDeadlinePass;
            case FEEDBACK -> response instanceof Response.Continue;
        };
    }

    /** A decision that nobody vetoed in time stands; else the trial ends without an answer. */
    private Draft atDeadline(SessionState state, PlannedPhase phase) {
        return phase.phase() == Phase.SUPERVISION
                ? draft(state, EventType.VETO_DECIDED, Map.of("vetoed", false))
                : draft(state, EventType.PHASE_TIMED_OUT, Map.of("phase", word(phase)));
    }

    private Decision request(SessionState state, TrialState trial, PlannedPhase phase) {
        if (phase.advice() != AdviceOnset.ON_REQUEST || trial.advising().came()) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        Draft asked = draft(state, EventType.ADVICE_REQUESTED, Map.of("phase", word(phase)));
        return new Decision(Outcome.ACCEPTED, with(asked, new AdviceSight(course).shown(state)));
    }

    private Decision letCome(SessionState state, TrialState trial, PlannedPhase phase, long nanos) {
        if (phase.advice() != AdviceOnset.DELAYED || trial.advising().came()) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (!past(OptionalInt.of(phase.adviceDelayMs()), trial, nanos)) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        return new Decision(Outcome.ACCEPTED, new AdviceSight(course).shown(state));
    }

    private static List<Draft> with(Draft first, List<Draft> others) {
        List<Draft> drafts = new ArrayList<>(List.of(first));
        drafts.addAll(others);
        return drafts;
    }

    private static boolean past(OptionalInt ms, TrialState trial, long nanos) {
        return ms.isPresent()
                && trial.asked().paintedAt().isPresent()
                && nanos - trial.asked().paintedAt().getAsLong() >= ms.getAsInt() * NANOS_PER_MS;
    }

    private Draft draft(SessionState state, EventType type, Map<String, Object> payload) {
        return Draft.of(course, state, type, payload);
    }

    private static String word(PlannedPhase phase) {
        return phase.phase().word();
    }
}
