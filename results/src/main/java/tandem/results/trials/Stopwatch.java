package tandem.results.trials;

/** Adds up how long something was the case. */
final class Stopwatch {

    private long total;
    private long since;
    private boolean on;

    /**
     * It is, or is not, the case from {@code nanos} on; saying the same again changes nothing. What ended before it began, as is
     * found out afterwards, took no time.
     */
    void set(boolean now, long nanos) {
        if (on && !now) {
            total += Math.max(0, nanos - since);
        } else if (!on && now) {
            since = nanos;
        }
        on = now;
    }

    /** The sum of all closed times. */
    long total() {
        return total;
    }
}
