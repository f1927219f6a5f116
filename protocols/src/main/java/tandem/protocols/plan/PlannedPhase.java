package tandem.protocols.plan;

import java.util.OptionalInt;

/**
 * One phase of a trial. Times are in milliseconds and count from its first painted frame.
 *
 * @param phase what is asked in it
 * @param advice when the advice comes
 * @param adviceDelayMs delayed advice comes then
 * @param explanation whether an explanation comes with the advice; without advice, that of each option
 * @param minimumViewMs no answer is taken earlier
 * @param deadlineMs the phase ends then, if set
 * @param exposureMs the stimulus is hidden then, if set
 */
public record PlannedPhase(
        Phase phase,
        AdviceOnset advice,
        int adviceDelayMs,
        boolean explanation,
        int minimumViewMs,
        OptionalInt deadlineMs,
        OptionalInt exposureMs) {

    /** Whether advice comes, or may come. */
    public boolean advises() {
        return advice != AdviceOnset.NEVER;
    }
}
