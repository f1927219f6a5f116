package tandem.protocols.study;

import java.util.OptionalInt;

/**
 * Times of every trial, in milliseconds from the first painted frame of a phase.
 *
 * @param minimumViewMs no answer is taken earlier
 * @param secondLookMs no final answer is taken earlier, with advice or without, so that an explanation is not simply more
 *     time
 * @param deadlineMs the phase ends then without an answer, if set
 */
public record Timing(int minimumViewMs, int secondLookMs, OptionalInt deadlineMs) {}
