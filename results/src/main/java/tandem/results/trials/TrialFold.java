package tandem.results.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;
import tandem.protocols.study.Mode;

/** Folds the events of one trial into its row. */
final class TrialFold {

    /** Below this opacity nobody sees an overlay. */
    private static final double VISIBLE_OPACITY = .05;

    private PlannedFacts planned;
    private final int blockNumber;
    private final Map<String, Long> asked = new HashMap<>();
    private final Map<String, Long> painted = new HashMap<>();
    private final Stopwatch advice = new Stopwatch();
    private final Stopwatch explanation = new Stopwatch();
    private final Stopwatch unfocused = new Stopwatch();
    private Optional<String> firstPhase = Optional.empty();
    private Optional<Answer> initial = Optional.empty();
    private Optional<Answer> own = Optional.empty();
    private Optional<Decisions.Delegation> delegation = Optional.empty();
    private Optional<Answer> judgement = Optional.empty();
    private Optional<Answer> prediction = Optional.empty();
    private Optional<Boolean> vetoed = Optional.empty();
    private boolean adviceRequested;
    private List<String> adviceSet = List.of();
    private boolean abstained;
    private OptionalLong onsetError = OptionalLong.empty();
    private boolean explanationOn;
    private boolean explained;
    private double opacity;
    private Optional<Exclusion> unanswered = Optional.empty();
    private boolean truthTold;
    private boolean resumed;
    private boolean ended;
    private int droppedPulses;

    TrialFold(Event started, int blockNumber, boolean focused) {
        this.planned = PlannedFacts.of(started);
        this.blockNumber = blockNumber;
        unfocused.set(!focused, started.nanos());
    }

    /** Takes the next event of the session while the trial is open. */
    void accept(Event event) {
        switch (event.type()) {
            case PHASE_STARTED -> ask(event);
            case PAINTED -> paint(event);
            case ADVICE_SHOWN -> {
                adviceSet = Payload.words(event, "set");
                abstained = Payload.flag(event, "abstained");
                advice.set(true, event.nanos());
            }
            case EXPLANATION_SHOWN -> {
                explained = true;
                explain(true, Payload.number(event, "opacity").orElse(opacity), event.nanos());
            }
            case EXPLANATION_HIDDEN -> explain(false, opacity, event.nanos());
            case OPACITY_CHANGED ->
                explain(explanationOn, Payload.number(event, "opacity").orElse(opacity), event.nanos());
            case ANSWER_SUBMITTED -> submit(event);
            case DELEGATION_DECIDED -> {
                delegation = Optional.of(new Decisions.Delegation(
                        Payload.flag(event, "delegated"),
                        event.text("by"),
                        sincePainted(Phase.DELEGATION.word(), event.nanos())));
                hideAll(event.nanos());
            }
            case VETO_DECIDED -> {
                vetoed = Optional.of(Payload.flag(event, "vetoed"));
                hideAll(event.nanos());
            }
            case ADVICE_STEERED -> planned = planned.advising(event.text("label"));
            case ADVICE_REQUESTED -> adviceRequested = true;
            case PHASE_TIMED_OUT -> {
                unanswered = Optional.of(Exclusion.TIMED_OUT);
                hideAll(event.nanos());
            }
            case TRIAL_ABANDONED -> unanswered = Optional.of(Exclusion.ABANDONED);
            case FEEDBACK_SHOWN -> truthTold = true;
            case FOCUS_LOST -> unfocused.set(true, event.nanos());
            case FOCUS_GAINED -> unfocused.set(false, event.nanos());
            case SESSION_INTERRUPTED -> stop(event.nanos());
            case SESSION_RESUMED -> {
                resumed = true;
                stop(event.nanos());
            }
            case TRIAL_ENDED -> {
                ended = true;
                stop(event.nanos());
            }
            default -> {}
        }
    }

    /** The row, in a session whose last event was at {@code nanos}. */
    TrialRow row(SessionFacts session, long nanos) {
        stop(nanos);
        return new TrialRow(
                session,
                planned,
                blockNumber,
                new Decisions(initial, own, delegation, judgement, prediction, vetoed, requested(), unanswered),
                new Exposure(
                        advice.totalIfEver().isPresent(),
                        adviceSet,
                        abstained,
                        advice.totalIfEver(),
                        explained ? OptionalLong.of(explanation.total()) : OptionalLong.empty(),
                        truthTold,
                        onsetError,
                        droppedPulses,
                        unfocused.total()),
                resumed,
                ended);
    }

    private Optional<Boolean> requested() {
        return planned.mode().equals(Mode.ON_DEMAND.word()) ? Optional.of(adviceRequested) : Optional.empty();
    }

    private void ask(Event event) {
        String phase = event.text("phase");
        if (firstPhase.isEmpty()) {
            firstPhase = Optional.of(phase);
        }
        asked.put(phase, event.nanos());
    }

    private void paint(Event event) {
        String phase = event.text("phase");
        painted.put(phase, event.nanos());
        droppedPulses += (int) Payload.number(event, "dropped_pulses").orElse(0);
        if (firstPhase.equals(Optional.of(phase))) {
            onsetError = OptionalLong.of(event.nanos() - asked.get(phase));
        }
    }

    private void submit(Event event) {
        String phase = event.text("phase");
        Optional<Answer> answer = Optional.of(new Answer(
                event.text("answer"),
                Payload.number(event, "confidence"),
                Payload.numbers(event, "probabilities"),
                sincePainted(phase, event.nanos())));
        if (phase.equals(Phase.INITIAL.word())) {
            initial = answer;
        } else if (phase.equals(Phase.JUDGEMENT.word())) {
            judgement = answer;
        } else if (phase.equals(Phase.PREDICTION.word())) {
            prediction = answer;
        } else {
            own = answer;
        }
        hideAll(event.nanos());
    }

    private OptionalLong sincePainted(String phase, long nanos) {
        Long onset = painted.get(phase);
        return onset == null ? OptionalLong.empty() : OptionalLong.of(nanos - onset);
    }

    private void explain(boolean on, double newOpacity, long nanos) {
        explanationOn = on;
        opacity = newOpacity;
        explanation.set(on && newOpacity > VISIBLE_OPACITY, nanos);
    }

    private void hideAll(long nanos) {
        advice.set(false, nanos);
        explain(false, opacity, nanos);
    }

    private void stop(long nanos) {
        hideAll(nanos);
        unfocused.set(false, nanos);
    }
}
