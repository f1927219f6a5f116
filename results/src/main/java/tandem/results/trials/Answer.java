package tandem.results.trials;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A submitted answer.
 *
 * @param option chosen
 * @param confidence in [0, 1]
 * @param rtNanos from the phase's last painting to the submission; empty if no painting was recorded
 */
public record Answer(String option, OptionalDouble confidence, OptionalLong rtNanos) {}
