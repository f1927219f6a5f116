package tandem.results.store.records;

/**
 * A study as the database knows it. Two sessions belong to the same study only if protocol, seed, items and model are the
 * same, because a participant's plan is a function of these and the slot.
 *
 * @param id of the study
 * @param version of the protocol, by its author
 * @param protocolHash SHA-256 (hex) of the protocol
 * @param protocol its text
 * @param seed of the study
 * @param itemsHash SHA-256 (hex) of the item pool
 * @param modelHash SHA-256 (hex) of the model bundle
 */
public record StudyRecord(
        String id,
        String version,
        String protocolHash,
        String protocol,
        long seed,
        String itemsHash,
        String modelHash) {}
