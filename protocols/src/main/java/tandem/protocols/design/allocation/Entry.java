package tandem.protocols.design.allocation;

import java.util.Map;

/**
 * A former allocation.
 *
 * @param cell index of the cell the participant joined
 * @param strata the participant's level of each factor
 * @param standing how the participant stands now
 */
public record Entry(int cell, Map<String, String> strata, Standing standing) {

    public Entry {
        strata = Map.copyOf(strata);
    }
}
