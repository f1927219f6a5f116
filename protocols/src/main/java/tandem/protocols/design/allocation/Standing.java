package tandem.protocols.design.allocation;

/** How an allocated participant stands now. */
public enum Standing {
    /** The session goes on; the place is held. */
    RUNNING,
    /** The session counts; the place is held for good. */
    COMPLETED,
    /** Left or excluded; the place is free again. */
    DROPPED;

    /** Whether a participant who stands so keeps the place. */
    public boolean holdsPlace() {
        return this != DROPPED;
    }
}
