package tandem.protocols.study;

import java.util.List;

/**
 * Where a design comes from.
 *
 * @param citation of the publication
 * @param adapted what differs from it, one sentence each
 * @param ours values that the publication does not give and that this file chose, one sentence each
 */
public record Provenance(String citation, List<String> adapted, List<String> ours) {

    public Provenance {
        adapted = List.copyOf(adapted);
        ours = List.copyOf(ours);
    }
}
