package tandem.app.freeze;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SortedMap;

/**
 * What a study was frozen as.
 *
 * @param study id
 * @param version of the protocol, by its author
 * @param frozen when, ISO 8601 in UTC
 * @param parts hash by part
 * @param hash over all parts
 * @param amendments what was changed since, in order
 */
record Lock(
        @JsonProperty("study") String study,
        @JsonProperty("version") String version,
        @JsonProperty("frozen") String frozen,
        @JsonProperty("parts") SortedMap<String, String> parts,
        @JsonProperty("hash") String hash,
        @JsonProperty("amendments") List<Amendment> amendments) {

    /**
     * A change to a frozen study, on the record.
     *
     * @param when ISO 8601 in UTC
     * @param why in the words of whoever changed it
     * @param changed names of the parts that differ
     * @param from hash before
     * @param to hash after
     */
    record Amendment(
            @JsonProperty("when") String when,
            @JsonProperty("why") String why,
            @JsonProperty("changed") List<String> changed,
            @JsonProperty("from") String from,
            @JsonProperty("to") String to) {}
}
