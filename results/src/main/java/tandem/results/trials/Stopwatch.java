package tandem.results.trials;

/** Adds up how long something was the case. */
final class Stopwatch {

    private long total;
    private long since;
    private boolean on;

    /** It is, or is not, the case from {@code nanos} on; saying the same again changes nothing. */
    void set(boolean now, long nanos) {
        if (on && !now) {
            total += nanos - since;
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
