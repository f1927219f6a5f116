package tandem.protocols.session;

import java.util.Map;
import java.util.OptionalInt;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.study.ConfidenceScale;

/** Responses to a phase of a trial. */
record TrialDecider(Course course) {
    private static final long NANOS_PER_MS = 1_000_000L;
    /** Sliders count in binary fractions. */
    private static final double SCALE_TOLERANCE = 1e-9;

    Decision decide(SessionState state, Response response, long nanos) {
        TrialState trial = state.trial().orElseThrow();
        PlannedPhase phase = course.phaseOf(state, trial);
        if (!takes(phase.phase(), response)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (response instanceof Response.LetDeadlinePass) {
            return past(phase.deadlineMs(), trial, nanos)
                    ? Decision.accept(draft(state, EventType.PHASE_TIMED_OUT, Map.of("phase", word(phase))))
                    : Decision.refuse(Outcome.NOT_NOW);
        }
        if (past(phase.deadlineMs(), trial, nanos)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (trial.paintedAt().isEmpty()) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        if (response instanceof Response.ChooseAnswer choice) {
            return choose(state, trial, phase, choice.option());
        } else if (response instanceof Response.RateConfidence rating) {
            return rate(state, trial, phase, rating.confidence());
        }
        // What remains moves the session on, and nothing does so before the minimum view is over.
        if (!past(OptionalInt.of(phase.minimumViewMs()), trial, nanos)) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        if (response instanceof Response.Delegate delegate) {
            return Decision.accept(draft(state, EventType.DELEGATION_DECIDED, Map.of("delegated", delegate.toAi())));
        } else if (response instanceof Response.SubmitAnswer) {
            return submit(state, trial, phase);
        }
        return Decision.accept(course.nextPhase(state, trial));
    }

    private static boolean takes(Phase phase, Response response) {
        return switch (phase) {
            case INITIAL, FINAL ->
                response instanceof Response.ChooseAnswer
                        || response instanceof Response.RateConfidence
                        || response instanceof Response.SubmitAnswer
                        || response instanceof Response.LetDeadlinePass;
            case DELEGATION -> response instanceof Response.Delegate || response instanceof Response.LetDeadlinePass;
            case FEEDBACK -> response instanceof Response.Continue;
        };
    }

    private Decision choose(SessionState state, TrialState trial, PlannedPhase phase, String option) {
        if (!course.plan().options().contains(option)) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        if (trial.answer().filter(option::equals).isPresent()) {
            return Decision.accept();
        }
        return Decision.accept(draft(state, EventType.ANSWER_CHANGED, Map.of("phase", word(phase), "answer", option)));
    }

    private Decision rate(SessionState state, TrialState trial, PlannedPhase phase, double confidence) {
        ConfidenceScale scale = course.plan().study().confidence();
        boolean onScale = confidence >= scale.from() / 100.0 - SCALE_TOLERANCE
                && confidence <= scale.to() / 100.0 + SCALE_TOLERANCE;
        if (!onScale) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        if (trial.confidence().isPresent() && trial.confidence().getAsDouble() == confidence) {
            return Decision.accept();
        }
        return Decision.accept(
                draft(state, EventType.CONFIDENCE_CHANGED, Map.of("phase", word(phase), "confidence", confidence)));
    }

    private Decision submit(SessionState state, TrialState trial, PlannedPhase phase) {
        if (trial.answer().isEmpty()) {
            return Decision.refuse(Outcome.ANSWER_MISSING);
        }
        if (trial.confidence().isEmpty()) {
            return Decision.refuse(Outcome.CONFIDENCE_MISSING);
        }
        return Decision.accept(draft(
                state,
                EventType.ANSWER_SUBMITTED,
                Map.of(
                        "phase", word(phase),
                        "answer", trial.answer().get(),
                        "confidence", trial.confidence().getAsDouble())));
    }

    private static boolean past(OptionalInt ms, TrialState trial, long nanos) {
        return ms.isPresent()
                && trial.paintedAt().isPresent()
                && nanos - trial.paintedAt().getAsLong() >= ms.getAsInt() * NANOS_PER_MS;
    }

    private Draft draft(SessionState state, EventType type, Map<String, Object> payload) {
        return Draft.of(course, state, type, payload);
    }

    private static String word(PlannedPhase phase) {
        return phase.phase().word();
    }
}
