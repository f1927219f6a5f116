package tandem.protocols.session;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;

/** The fold of events into a {@link SessionState}. It needs no plan and no clock: an event says all that it changes. */
final class Evolution {

    private Evolution() {}

    /** What {@code state} becomes by {@code event}. */
    static SessionState evolve(SessionState state, Event event) {
        SessionState next = state.at(event.seq(), event.nanos());
        return switch (event.type()) {
            case SESSION_RESUMED ->
                next.trial().map(trial -> next.with(trial.askAgain())).orElse(next);
            case STEP_STARTED -> {
                String kind = event.text("kind");
                yield next.beginStep(
                        event.step(), kind.equals(Payloads.QUESTIONNAIRE), kind.equals(Payloads.BLOCK_OPENING));
            }
            case CONSENT_GIVEN, QUESTIONNAIRE_SUBMITTED, STAIRCASE_ENDED -> next.in(SessionState.Stage.DONE);
            case CONSENT_REFUSED -> next.in(SessionState.Stage.REFUSED);
            case SESSION_COMPLETED -> next.in(SessionState.Stage.COMPLETED);
            case QUESTION_ANSWERED -> next.answer(event.text("item"), event.text("value"));
            case ROUND_ENDED ->
                next.endRound(new SessionState.RoundResult(
                        (int) number(event, "correct"),
                        Boolean.TRUE.equals(event.payload().get("passed"))));
            case QUIZ_ENDED, BLOCK_FEEDBACK_SHOWN ->
                next.tell(new SessionState.Tally((int) number(event, "correct"), (int) number(event, "of")));
            case TRIAL_STARTED -> next.with(begun(event));
            case TRIAL_ENDED -> next.endTrial();
            case PHASE_STARTED -> trial(next, t -> t.ask(phase(event), Answer.of(probabilities(event))));
            case PAINTED -> trial(next, t -> t.painted(event.nanos()));
            case EXPLANATION_SHOWN -> trial(next, t -> t.explain(true, number(event, "opacity")));
            case EXPLANATION_HIDDEN ->
                trial(next, t -> t.explain(false, t.overlay().opacity()));
            case OPACITY_CHANGED -> trial(next, t -> t.explain(t.overlay().shown(), number(event, "opacity")));
            case ANSWER_CHANGED -> trial(next, t -> t.choose(event.text("answer")));
            case CONFIDENCE_CHANGED -> trial(next, t -> t.rate(number(event, "confidence")));
            case PROBABILITIES_CHANGED -> trial(next, t -> t.spread(probabilities(event)));
            case EVIDENCE_MARKED -> trial(next, t -> t.mark(MarkPayload.read(event)));
            case EVIDENCE_UNDONE -> trial(next, TrialState::undoMark);
            case ANSWER_SUBMITTED -> trial(next, t -> t.submit(phase(event), flag(event, Payloads.CORRECT)));
            case DELEGATION_DECIDED ->
                trial(
                        next,
                        t -> t.decideDelegation(
                                Boolean.TRUE.equals(event.payload().get("delegated"))));
            case PAY_TOLD -> next.tellPay((long) number(event, "amount"));
            case ADVICE_STEERED -> trial(next, t -> t.steer(event.text("label")));
            case ADVICE_REQUESTED -> trial(next, TrialState::bringAdvice);
            case ADVICE_SHOWN -> trial(next, TrialState::bringAdvice);
            case VETO_DECIDED ->
                trial(
                        next,
                        t -> t.decideVeto(Boolean.TRUE.equals(event.payload().get("vetoed"))));
            case PHASE_TIMED_OUT, TRIAL_ABANDONED -> trial(next, TrialState::leave);
            case SESSION_STARTED,
                    STATION_CHECKED,
                    STIMULUS_HIDDEN,
                    EXPLANATION_MAPPED,
                    PICTURE_DRAWN,
                    SERIES_DRAWN,
                    EXPLANATION_WORDED,
                    EXAMPLES_DRAWN,
                    OPTION_HOVERED,
                    VIEW_MOVED,
                    PICTURE_REVEALED,
                    CHANNEL_TOGGLED,
                    FEEDBACK_SHOWN,
                    POINTER_MOVED,
                    KEY_PRESSED,
                    FOCUS_LOST,
                    FOCUS_GAINED,
                    TIME_JUMPED,
                    DISPLAY_CHANGED,
                    CLOSE_ASKED,
                    CLOSE_DECLINED,
                    SESSION_INTERRUPTED,
                    FAILURE -> next;
        };
    }

    private static TrialState begun(Event event) {
        return TrialState.begun(
                facts(event),
                event.text("advice"),
                event.payload().containsKey("explanation_opacity") ? number(event, "explanation_opacity") : 0);
    }

    private static TrialState.Facts facts(Event event) {
        PlannedTrial.Kind kind = PlannedTrial.Kind.valueOf(event.text("kind").toUpperCase(Locale.ROOT));
        return new TrialState.Facts(
                kind,
                event.text("block"),
                event.text("item"),
                event.text("truth"),
                kind == PlannedTrial.Kind.STAIRCASE || event.payload().containsKey(Payloads.TURN));
    }

    private static Optional<Boolean> flag(Event event, String key) {
        return Optional.ofNullable(event.payload().get(key)).map(Boolean.TRUE::equals);
    }

    private static SessionState trial(SessionState state, UnaryOperator<TrialState> change) {
        TrialState trial = state.trial()
                .orElseThrow(() -> new IllegalArgumentException("event " + state.seq() + " is of a trial"
                        + " that has not started; the list of events is not complete"));
        return state.with(change.apply(trial));
    }

    /** None where the event has none. */
    private static Map<String, Double> probabilities(Event event) {
        Map<String, Double> probabilities = new TreeMap<>();
        if (event.payload().get(Payloads.PROBABILITIES) instanceof Map<?, ?> given) {
            given.forEach((option, value) -> probabilities.put(option.toString(), ((Number) value).doubleValue()));
        }
        return probabilities;
    }

    private static Phase phase(Event event) {
        return Phase.valueOf(event.text("phase").toUpperCase(Locale.ROOT));
    }

    /** Whole numbers come back from JSON as Integer, whatever they were before. */
    private static double number(Event event, String key) {
        if (event.payload().get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(
                "event " + event.seq() + " (" + event.type().word() + ") has no number under " + key);
    }
}
