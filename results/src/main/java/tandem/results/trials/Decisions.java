package tandem.results.trials;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the participant decided in a trial.
 *
 * @param initial answer before any advice, in trials that ask for one
 * @param own final or only answer; empty if the trial was delegated, timed out or did not end
 * @param delegated whether the trial was handed over to the AI; empty where there was no such choice, or none was made
 * @param delegationRtNanos from the choice's last painting to the choice
 * @param timedOut whether a deadline passed
 */
public record Decisions(
        Optional<Answer> initial,
        Optional<Answer> own,
        Optional<Boolean> delegated,
        OptionalLong delegationRtNanos,
        boolean timedOut) {}
