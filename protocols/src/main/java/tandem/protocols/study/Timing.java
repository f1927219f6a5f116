package tandem.protocols.study;

import java.util.OptionalInt;

/**
 * Times of a trial, in milliseconds from the first painted frame of a phase.
 *
 * @param minimumViewMs no answer is taken earlier
 * @param secondLookMs no final answer is taken earlier, with advice or without, so that an explanation is not simply more
 *     time
 * @param deadlineMs the phase ends then without an answer, if set
 * @param exposureMs the stimulus is hidden then, if set
 * @param adviceDelayMs delayed advice comes then
 * @param vetoWindowMs the AI's decision stands then, if nobody has vetoed it
 */
public record Timing(
        int minimumViewMs,
        int secondLookMs,
        OptionalInt deadlineMs,
        OptionalInt exposureMs,
        int adviceDelayMs,
        int vetoWindowMs) {

    private static final int ADVICE_DELAY_MS = 5_000;
    private static final int VETO_WINDOW_MS = 10_000;

    /** Times where the stimulus stays, with usual times for delayed advice (5 s) and for a veto (10 s). */
    public Timing(int minimumViewMs, int secondLookMs, OptionalInt deadlineMs) {
        this(minimumViewMs, secondLookMs, deadlineMs, OptionalInt.empty(), ADVICE_DELAY_MS, VETO_WINDOW_MS);
    }
}
