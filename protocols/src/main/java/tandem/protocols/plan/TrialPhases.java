package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tandem.protocols.item.Advice;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Timing;

/** The phases of a trial, from its condition; what each mode asks is told in {@link tandem.protocols.study.Mode}. */
final class TrialPhases {

    private TrialPhases() {}

    /**
     * The phases in order.
     *
     * @param advice what the AI says of the item
     * @param explained whether there is an explanation
     * @param feedback whether the truth is told in the end
     */
    static List<PlannedPhase> of(Condition condition, Advice advice, boolean explained, boolean feedback) {
        List<PlannedPhase> phases = condition.keptByAi(advice) ? new ArrayList<>() : asked(condition, explained);
        if (feedback) {
            phases.add(new PlannedPhase(
                    Phase.FEEDBACK,
                    AdviceOnset.NEVER,
                    0,
                    false,
                    condition.timing().minimumViewMs(),
                    OptionalInt.empty(),
                    OptionalInt.empty()));
        }
        return phases;
    }

    private static List<PlannedPhase> asked(Condition condition, boolean explained) {
        Timing timing = condition.timing();
        int view = timing.minimumViewMs();
        List<PlannedPhase> phases = new ArrayList<>();
        switch (condition.mode()) {
            case SOLO -> {
                if (condition.secondLook()) {
                    phases.add(silent(Phase.INITIAL, view, timing));
                    phases.add(advised(Phase.FINAL, AdviceOnset.NEVER, explained, timing.secondLookMs(), timing));
                } else {
                    phases.add(advised(Phase.FINAL, AdviceOnset.NEVER, explained, view, timing));
                }
            }
            case SEQUENTIAL -> {
                phases.add(silent(Phase.INITIAL, view, timing));
                phases.add(advised(Phase.FINAL, AdviceOnset.AT_ONCE, explained, timing.secondLookMs(), timing));
            }
            case CONCURRENT -> phases.add(advised(Phase.FINAL, AdviceOnset.AT_ONCE, explained, view, timing));
            case ON_DEMAND -> phases.add(advised(Phase.FINAL, AdviceOnset.ON_REQUEST, explained, view, timing));
            case DELAYED ->
                phases.add(advised(
                        Phase.FINAL, AdviceOnset.DELAYED, explained, Math.max(view, timing.adviceDelayMs()), timing));
            case DELEGATION -> {
                if (condition.aiKeepsFrom().isEmpty()) {
                    phases.add(silent(Phase.DELEGATION, view, timing));
                }
                phases.add(silent(Phase.FINAL, view, timing));
            }
            case SUPERVISION -> {
                phases.add(new PlannedPhase(
                        Phase.SUPERVISION,
                        AdviceOnset.AT_ONCE,
                        0,
                        explained,
                        view,
                        OptionalInt.of(timing.vetoWindowMs()),
                        timing.exposureMs()));
                phases.add(advised(Phase.FINAL, AdviceOnset.AT_ONCE, explained, view, timing));
            }
            case JUDGEMENT -> phases.add(advised(Phase.JUDGEMENT, AdviceOnset.AT_ONCE, explained, view, timing));
            case SIMULATION -> phases.add(advised(Phase.PREDICTION, AdviceOnset.NEVER, explained, view, timing));
        }
        return phases;
    }

    /** The phases of an attention check: those of the condition, but that it cannot be left to the AI, and no truth is told. */
    static List<PlannedPhase> ofCheck(Condition condition, boolean explained) {
        boolean left = condition.mode() == Mode.DELEGATION || condition.mode() == Mode.SUPERVISION;
        return left
                ? List.of(silent(Phase.FINAL, condition.timing().minimumViewMs(), condition.timing()))
                : asked(condition, explained);
    }

    private static PlannedPhase silent(Phase phase, int minimumViewMs, Timing timing) {
        return advised(phase, AdviceOnset.NEVER, false, minimumViewMs, timing);
    }

    private static PlannedPhase advised(
            Phase phase, AdviceOnset onset, boolean explained, int minimumViewMs, Timing timing) {
        return new PlannedPhase(
                phase,
                onset,
                onset == AdviceOnset.DELAYED ? timing.adviceDelayMs() : 0,
                explained,
                minimumViewMs,
                timing.deadlineMs(),
                timing.exposureMs());
    }
}
