package tandem.results.store;

/**
 * Where a session's chain ends.
 *
 * @param events how many there are; the sequence number of the last
 * @param hash of the last, {@link HashChain#START} if there is none
 */
record ChainHead(long events, String hash) {

    /** Of a session without events. */
    static final ChainHead NONE = new ChainHead(0, HashChain.START);
}
