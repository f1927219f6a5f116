package tandem.results.store.chain;

/**
 * Where a session's chain ends.
 *
 * @param events how many there are; the sequence number of the last
 * @param hash of the last, {@link HashChain#START} if there is none
 */
public record ChainHead(long events, String hash) {

    /** Of a session without events. */
    public static final ChainHead NONE = new ChainHead(0, HashChain.START);
}
