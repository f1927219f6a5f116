package tandem.protocols.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.protocols.incentive.Payoff;
import tandem.protocols.item.Turn;
import tandem.protocols.plan.Answered;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Ladder;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;

/**
 * What happens by itself: the events that a state calls for without anybody's act, one after another, until the session
 * waits for the participant. After a stop it takes up the thread at whatever event was the last.
 */
record Course(SessionPlan plan, SessionIdentity identity) {

    /** The next event that {@code state} calls for; empty when the session waits or is over. */
    Optional<Draft> following(SessionState state) {
        if (state.seq() == 0) {
            return Optional.of(new Draft(0, "", EventType.SESSION_STARTED, Payloads.sessionStarted(plan, identity)));
        }
        return switch (state.stage()) {
            case REFUSED, COMPLETED -> Optional.empty();
            case DONE -> Optional.of(nextStep(state));
            case OPEN -> within(state);
        };
    }

    /** Starts the step after the current one, or completes the session. */
    Draft nextStep(SessionState state) {
        int next = indexOfNext(state);
        if (next == plan.steps().size()) {
            return new Draft(Math.max(state.step(), 0), "", EventType.SESSION_COMPLETED, Map.of());
        }
        return new Draft(
                next,
                "",
                EventType.STEP_STARTED,
                Payloads.stepStarted(plan.steps().get(next)));
    }

    /** Index of the step after the current one: behind turns of a game that is over. */
    int indexOfNext(SessionState state) {
        int next = indexBehind(state);
        while (next < plan.steps().size()
                && plan.steps().get(next) instanceof PlannedStep.TurnTrial turn
                && turn.game().standing(state.tallies().answered()).over()) {
            next++;
        }
        return next;
    }

    /** Behind what need not be repeated once a criterion is met. */
    private int indexBehind(SessionState state) {
        if (state.step() < 0) {
            return 0;
        }
        PlannedStep current = step(state);
        if (current instanceof PlannedStep.StaircaseTrial trial) {
            return trial.ladder().finished(state.tallies().answered()) ? trial.end() : state.step() + 1;
        } else if (current instanceof PlannedStep.RoundEnd end) {
            boolean passed = state.current()
                    .roundResult()
                    .map(SessionState.RoundResult::passed)
                    .orElse(false);
            return passed ? end.nextIfPassed() : state.step() + 1;
        } else if (current instanceof PlannedStep.QuizEnd end) {
            boolean passed =
                    state.current().result().map(SessionState.Tally::all).orElse(false);
            int next = passed ? end.nextIfPassed() : end.nextIfFailed();
            return next == PlannedStep.QuizEnd.TO_THE_END ? plan.steps().size() - 1 : next;
        }
        return state.step() + 1;
    }

    /** Starts the phase after the current one, or ends the trial. */
    Draft nextPhase(SessionState state, TrialState trial) {
        List<PlannedPhase> phases = trial(state).phases();
        int next = trial.phase().map(phase -> indexOf(phases, phase) + 1).orElse(0);
        boolean decided = trial.ending().aiDecided();
        while (next < phases.size() && decided && phases.get(next).phase() == Phase.FINAL) {
            next++;
        }
        if (trial.ending().unanswered() || next >= phases.size()) {
            return Draft.of(this, state, EventType.TRIAL_ENDED, standing(state, trial));
        }
        return phaseStarted(state, trial, phases.get(next).phase());
    }

    private Map<String, Object> standing(SessionState state, TrialState trial) {
        return step(state) instanceof PlannedStep.TurnTrial turn
                ? Payloads.standing(turn.after(
                        state.tallies().answered(), trial.ending().outcome().flatMap(Answer::option)))
                : Map.of();
    }

    /** What can be answered in the current trial. */
    List<String> offered(SessionState state, Phase phase) {
        if (phase == Phase.JUDGEMENT) {
            return Judgement.options();
        }
        return turn(state).map(Turn::offered).orElse(plan.options());
    }

    /**
     * The turn of a game that the current trial is; a single decision, in practice say, is a first turn. A check goes by what it
     * asks for.
     */
    Optional<Turn> turn(SessionState state) {
        PlannedTrial trial = trial(state);
        return plan.turns()
                .filter(turns -> trial.instruction().isEmpty())
                .map(turns -> turns.at(trial.item().item().id()));
    }

    /** The planned phase that the trial is in. */
    PlannedPhase phaseOf(SessionState state, TrialState trial) {
        List<PlannedPhase> phases = trial(state).phases();
        return phases.get(indexOf(phases, trial.phase().orElseThrow()));
    }

    PlannedStep step(SessionState state) {
        return plan.steps().get(state.step());
    }

    /**
     * What becomes of the trial that the session stopped in, where its block does not ask it again: nothing if it was not
     * seen yet, or if its answer is locked.
     */
    Optional<Draft> abandoned(SessionState state) {
        return state.trial()
                .filter(trial -> !trial(state).block().asksAgain()
                        && trial.asked().stage() == TrialState.Stage.OPEN
                        && trial.asked().paintedAt().isPresent()
                        && trial.ending().outcome().isEmpty())
                .map(trial -> Draft.of(
                        this,
                        state,
                        EventType.TRIAL_ABANDONED,
                        Map.of("phase", trial.phase().orElseThrow().word())));
    }

    /** The trial of the current step. */
    PlannedTrial trial(SessionState state) {
        return ((PlannedStep.Decides) step(state)).trial(state.tallies().answered());
    }

    private Optional<Draft> within(SessionState state) {
        PlannedStep step = step(state);
        if (step instanceof PlannedStep.RoundEnd end
                && state.current().roundResult().isEmpty()) {
            return Optional.of(Draft.of(
                    this,
                    state,
                    EventType.ROUND_ENDED,
                    Payloads.roundEnded(end, state.tallies().round())));
        }
        if (step instanceof PlannedStep.QuizEnd end && state.current().result().isEmpty()) {
            return Optional.of(Draft.of(this, state, EventType.QUIZ_ENDED, Payloads.quizEnded(end, state.answers())));
        }
        if (step instanceof PlannedStep.BlockFeedback feedback
                && state.current().result().isEmpty()) {
            SessionState.Tally tally = state.tallies().block();
            return Optional.of(Draft.of(
                    this,
                    state,
                    EventType.BLOCK_FEEDBACK_SHOWN,
                    Map.of("block", feedback.block().id(), "correct", tally.correct(), "of", tally.of())));
        }
        if (step instanceof PlannedStep.Debrief && state.tallies().pay().isEmpty()) {
            return pay(state);
        }
        if (step instanceof PlannedStep.StaircaseEnd end) {
            return Optional.of(staircaseEnded(state, end.ladder()));
        }
        if (!(step instanceof PlannedStep.Decides)) {
            return Optional.empty();
        }
        if (state.trial().isEmpty()) {
            PlannedTrial trial = trial(state);
            return Optional.of(new Draft(
                    state.step(), trial.id(), EventType.TRIAL_STARTED, Payloads.trialStarted(plan.study(), trial)));
        }
        TrialState trial = state.trial().orElseThrow();
        return switch (trial.asked().stage()) {
            case DUE -> Optional.of(due(state, trial));
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(nextPhase(state, trial));
        };
    }

    /** Asked again after a stop, handed over by the AI, or the first phase. */
    private Draft due(SessionState state, TrialState trial) {
        if (trial.phase().isPresent()) {
            return phaseStarted(state, trial, trial.phase().get());
        }
        return trial(state)
                .keptByAi()
                .map(kept -> Draft.of(this, state, EventType.DELEGATION_DECIDED, Payloads.delegation(kept, "ai")))
                .orElseGet(() -> nextPhase(state, trial));
    }

    private Draft staircaseEnded(SessionState state, Ladder ladder) {
        List<Answered> past = state.tallies().answered();
        return Draft.of(
                this,
                state,
                EventType.STAIRCASE_ENDED,
                Map.of(
                        "block", ladder.block(),
                        "difficulty", ladder.difficulty(past),
                        "trials", ladder.trials(past)));
    }

    /** What the session pays is told on its last page, where it does not depend on other people. */
    private Optional<Draft> pay(SessionState state) {
        return plan.study()
                .incentiveIn(plan.arm())
                .filter(rule -> !rule.needsEveryone())
                .map(rule -> {
                    Payoff payoff = Payoff.of(rule, state.tallies().scored());
                    return Draft.of(
                            this,
                            state,
                            EventType.PAY_TOLD,
                            Map.of(
                                    "currency", payoff.currency(),
                                    "amount", payoff.amount(),
                                    "counted", payoff.counted(),
                                    "unanswered", payoff.unanswered()));
                });
    }

    /** Where a second answer starts at the first one, the event says so. */
    private Draft phaseStarted(SessionState state, TrialState trial, Phase phase) {
        Map<String, Object> payload = new TreeMap<>(Map.of("phase", phase.word()));
        if (phase == Phase.FINAL && plan.study().answer().startsAtOwn()) {
            trial.ending().initial().ifPresent(initial -> payload.put(Payloads.PROBABILITIES, initial.probabilities()));
        }
        return Draft.of(this, state, EventType.PHASE_STARTED, payload);
    }

    private static int indexOf(List<PlannedPhase> phases, Phase phase) {
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).phase() == phase) {
                return i;
            }
        }
        throw new IllegalArgumentException("the planned trial has no " + phase.word() + " phase");
    }
}
