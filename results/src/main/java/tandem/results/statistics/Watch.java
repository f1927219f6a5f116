package tandem.results.statistics;

/** Someone who waits for a long computation: hears how far it is, and may call it off. */
public interface Watch {

    /** Nobody. */
    Watch NOBODY = new Watch() {
        @Override
        public void done(int draws, int all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * So many draws are done. Called about a hundred times, never by two threads at once, on a thread of the
     * computation.
     */
    void done(int draws, int all);

    /**
     * Whether to stop; the computation then ends with a {@link java.util.concurrent.CancellationException}. Asked before
     * every draw, by several threads at once.
     */
    boolean cancelled();
}
