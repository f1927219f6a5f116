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

    private PlannedFacts planned;
    private final int blockNumber;
    private final Map<String, Long> asked = new HashMap<>();
    private final Map<String, Long> painted = new HashMap<>();
    private final Sights sights;
    private Optional<String> firstPhase = Optional.empty();
    private Optional<Answer> initial = Optional.empty();
    private Optional<Answer> own = Optional.empty();
    private Optional<Decisions.Delegation> delegation = Optional.empty();
    private Optional<Answer> judgement = Optional.empty();
    private Optional<Answer> prediction = Optional.empty();
    private Optional<Boolean> vetoed = Optional.empty();
    private Optional<Region> initialEvidence = Optional.empty();
    private Optional<Region> lastEvidence = Optional.empty();
    private Optional<Region> explanationRegion = Optional.empty();
    private boolean adviceRequested;
    private List<String> adviceSet = List.of();
    private boolean abstained;
    private OptionalLong onsetError = OptionalLong.empty();
    private Optional<Exclusion> unanswered = Optional.empty();
    private Optional<PlayedTurn> game;
    private boolean truthTold;
    private Interruptions interruptions = Interruptions.NONE;
    private boolean ended;
    private int droppedPulses;

    TrialFold(Event started, int blockNumber, boolean focused) {
        this.planned = PlannedFacts.of(started);
        this.blockNumber = blockNumber;
        this.game = PlayedTurn.of(started);
        this.sights = new Sights(started, focused);
    }

    /** Takes the next event of the session while the trial is open. */
    void accept(Event event) {
        sights.accept(event);
        switch (event.type()) {
            case PHASE_STARTED -> ask(event);
            case PAINTED -> paint(event);
            case ADVICE_SHOWN -> {
                adviceSet = Payload.words(event, "set");
                abstained = Payload.flag(event, "abstained");
            }
            case EXPLANATION_MAPPED -> explanationRegion = Region.in(event, "grid", "cells");
            case ANSWER_SUBMITTED -> submit(event);
            case DELEGATION_DECIDED ->
                delegation = Optional.of(new Decisions.Delegation(
                        Payload.flag(event, "delegated"),
                        event.text("by"),
                        sincePainted(Phase.DELEGATION.word(), event.nanos())));
            case VETO_DECIDED -> vetoed = Optional.of(Payload.flag(event, "vetoed"));
            case ADVICE_STEERED -> planned = planned.advising(event.text("label"));
            case ADVICE_REQUESTED -> adviceRequested = true;
            case PHASE_TIMED_OUT -> unanswered = Optional.of(Exclusion.TIMED_OUT);
            case TRIAL_ABANDONED -> unanswered = Optional.of(Exclusion.ABANDONED);
            case FEEDBACK_SHOWN -> truthTold = true;
            case SESSION_RESUMED -> interruptions = interruptions.resume();
            case TIME_JUMPED -> interruptions = interruptions.jump();
            case TRIAL_ENDED -> {
                ended = true;
                game = game.map(turn -> turn.ended(event));
            }
            default -> {}
        }
    }

    /** The row, in a session whose last event was at {@code nanos}. */
    TrialRow row(SessionFacts session, long nanos) {
        sights.stop(nanos);
        Exposure exposure = new Exposure(
                sights.exposures(),
                adviceSet,
                abstained,
                truthTold,
                onsetError,
                droppedPulses,
                sights.unfocusedNanos());
        return new TrialRow(
                session,
                planned,
                blockNumber,
                new Decisions(initial, own, delegation, judgement, prediction, vetoed, requested(), unanswered),
                exposure,
                evidence(exposure),
                game,
                interruptions,
                ended);
    }

    /** An explanation on demand that nobody opened has shown nothing. */
    private MarkedEvidence evidence(Exposure exposure) {
        boolean seen =
                exposure.of(Element.EXPLANATION).filter(ElementExposure::seen).isPresent();
        return new MarkedEvidence(initialEvidence, lastEvidence, explanationRegion.filter(region -> seen));
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
                Optional.ofNullable(event.payload().get("correct")).map(Boolean.TRUE::equals),
                sincePainted(phase, event.nanos())));
        Optional<Region> evidence = Region.in(event, "evidence_grid", "evidence_cells");
        if (phase.equals(Phase.INITIAL.word())) {
            initial = answer;
            initialEvidence = evidence;
        } else if (phase.equals(Phase.JUDGEMENT.word())) {
            judgement = answer;
        } else if (phase.equals(Phase.PREDICTION.word())) {
            prediction = answer;
        } else {
            own = answer;
            lastEvidence = evidence;
        }
    }

    private OptionalLong sincePainted(String phase, long nanos) {
        Long onset = painted.get(phase);
        return onset == null ? OptionalLong.empty() : OptionalLong.of(nanos - onset);
    }
}
