package tandem.protocols.plan;

import java.util.OptionalInt;

/**
 * One phase of a trial.
 *
 * @param phase what is asked in it
 * @param advice whether the advice is shown from its start
 * @param explanation whether the explanation is offered from its start
 * @param minimumViewMs from its first painted frame, no answer is taken earlier
 * @param deadlineMs from its first painted frame, if any
 */
public record PlannedPhase(
        Phase phase, boolean advice, boolean explanation, int minimumViewMs, OptionalInt deadlineMs) {}
