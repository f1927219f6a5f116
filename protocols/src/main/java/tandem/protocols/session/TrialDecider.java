package tandem.protocols.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tandem.protocols.plan.AdviceOnset;
import tandem.protocols.plan.Judgement;
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
                    ? Decision.accept(atDeadline(state, phase))
                    : Decision.refuse(Outcome.NOT_NOW);
        }
        if (past(phase.deadlineMs(), trial, nanos)) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        if (trial.paintedAt().isEmpty()) {
            return Decision.refuse(Outcome.TOO_EARLY);
        }
        if (response instanceof Response.RequestAdvice) {
            return request(state, trial, phase);
        } else if (response instanceof Response.LetAdviceCome) {
            return letCome(state, trial, phase, nanos);
        } else if (response instanceof Response.ChooseAnswer choice) {
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
        } else if (response instanceof Response.Veto veto) {
            return Decision.accept(draft(state, EventType.VETO_DECIDED, Map.of("vetoed", veto.vetoed())));
        } else if (response instanceof Response.SubmitAnswer) {
            return submit(state, trial, phase);
        }
        return Decision.accept(course.nextPhase(state, trial));
    }

    private static boolean takes(Phase phase, Response response) {
        return switch (phase) {
            case INITIAL, FINAL, JUDGEMENT, PREDICTION ->
                response instanceof Response.ChooseAnswer
                        || response instanceof Response.RateConfidence
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
        if (phase.advice() != AdviceOnset.ON_REQUEST || trial.adviceCame()) {
            return Decision.refuse(Outcome.NOT_NOW);
        }
        Draft asked = draft(state, EventType.ADVICE_REQUESTED, Map.of("phase", word(phase)));
        return new Decision(Outcome.ACCEPTED, with(asked, new AdviceSight(course).shown(state)));
    }

    private Decision letCome(SessionState state, TrialState trial, PlannedPhase phase, long nanos) {
        if (phase.advice() != AdviceOnset.DELAYED || trial.adviceCame()) {
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

    private Decision choose(SessionState state, TrialState trial, PlannedPhase phase, String option) {
        List<String> offered = phase.phase() == Phase.JUDGEMENT
                ? Judgement.options()
                : course.plan().options();
        if (!offered.contains(option)) {
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
        Draft submitted = draft(
                state,
                EventType.ANSWER_SUBMITTED,
                Map.of(
                        "phase", word(phase),
                        "answer", trial.answer().get(),
                        "confidence", trial.confidence().getAsDouble()));
        List<Draft> steered = phase.phase() == Phase.INITIAL
                ? steered(state, trial, trial.answer().get())
                : List.of();
        return new Decision(Outcome.ACCEPTED, with(submitted, steered));
    }

    /** Where the plan steers agreement: the person's own answer, or one that is not theirs. */
    private List<Draft> steered(SessionState state, TrialState trial, String own) {
        Optional<Boolean> agrees = course.trialAt(state.step()).agrees();
        if (agrees.isEmpty()) {
            return List.of();
        }
        String label = own;
        if (!agrees.get()) {
            label = trial.advice().equals(own)
                    ? course.plan().options().stream()
                            .filter(option -> !option.equals(own))
                            .findFirst()
                            .orElseThrow()
                    : trial.advice();
        }
        return List.of(draft(state, EventType.ADVICE_STEERED, Map.of("label", label, "agrees", agrees.get())));
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
