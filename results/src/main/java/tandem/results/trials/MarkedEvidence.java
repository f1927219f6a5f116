package tandem.results.trials;

import java.util.Optional;

/**
 * What answers rest on, marked in the stimulus.
 *
 * @param initial marked with the initial answer, where that was asked
 * @param last marked with the final or only answer, where that was asked
 * @param explanation marked by the explanation that was shown, where marks were asked and there was one
 */
public record MarkedEvidence(Optional<Region> initial, Optional<Region> last, Optional<Region> explanation) {}
