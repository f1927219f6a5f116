package tandem.results.store.records;

import java.util.Map;
import tandem.protocols.design.allocation.Standing;

/**
 * Where somebody before was allocated to.
 *
 * @param arm of the study
 * @param strata what was known of them beforehand
 * @param standing how their session stands now
 */
public record FormerAllocation(String arm, Map<String, String> strata, Standing standing) {}
