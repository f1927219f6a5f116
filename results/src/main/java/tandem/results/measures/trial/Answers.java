package tandem.results.measures.trial;

import java.util.Optional;

/**
 * What was answered.
 *
 * @param initial before any advice; empty outside two-stage trials
 * @param last the final or only answer; the AI's where it decided
 */
public record Answers(Optional<StatedAnswer> initial, Optional<StatedAnswer> last) {}
