package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Timing;

/**
 * The phases of a trial, from its condition.
 *
 * <p>Solo asks once, or with a second look twice; sequential asks before and after the advice; concurrent shows the advice
 * from the start; delegation asks first whether the AI shall decide, and shows no advice to whoever keeps the trial.
 */
record TrialPhases(Timing timing) {

    /**
     * The phases in order.
     *
     * @param feedback whether the truth is told in the end
     */
    List<PlannedPhase> of(Condition condition, boolean feedback) {
        List<PlannedPhase> phases = new ArrayList<>();
        boolean explained = condition.explanation().isPresent();
        switch (condition.mode()) {
            case SOLO -> {
                if (condition.secondLook()) {
                    phases.add(silent(Phase.INITIAL, timing.minimumViewMs()));
                    phases.add(silent(Phase.FINAL, timing.secondLookMs()));
                } else {
                    phases.add(silent(Phase.FINAL, timing.minimumViewMs()));
                }
            }
            case SEQUENTIAL -> {
                phases.add(silent(Phase.INITIAL, timing.minimumViewMs()));
                phases.add(advised(explained, timing.secondLookMs()));
            }
            case CONCURRENT -> phases.add(advised(explained, timing.minimumViewMs()));
            case DELEGATION -> {
                phases.add(silent(Phase.DELEGATION, timing.minimumViewMs()));
                phases.add(silent(Phase.FINAL, timing.minimumViewMs()));
            }
        }
        if (feedback) {
            phases.add(new PlannedPhase(Phase.FEEDBACK, false, false, timing.minimumViewMs(), OptionalInt.empty()));
        }
        return phases;
    }

    private PlannedPhase silent(Phase phase, int minimumViewMs) {
        return new PlannedPhase(phase, false, false, minimumViewMs, timing.deadlineMs());
    }

    private PlannedPhase advised(boolean explained, int minimumViewMs) {
        return new PlannedPhase(Phase.FINAL, true, explained, minimumViewMs, timing.deadlineMs());
    }
}
