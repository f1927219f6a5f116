package tandem.results.trials;

import java.util.OptionalLong;

/** Adds up how long something was the case. */
final class Stopwatch {

    private long total;
    private long since;
    private boolean on;
    private boolean everOn;

    /** It is, or is not, the case from {@code nanos} on; saying the same again changes nothing. */
    void set(boolean now, long nanos) {
        if (on && !now) {
            total += nanos - since;
        } else if (!on && now) {
            since = nanos;
            everOn = true;
        }
        on = now;
    }

    /** The sum of all closed times. */
    long total() {
        return total;
    }

    /** The sum of all closed times; empty if it never was the case. */
    OptionalLong totalIfEver() {
        return everOn ? OptionalLong.of(total) : OptionalLong.empty();
    }
}
