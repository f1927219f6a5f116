package tandem.app.simulation;

import java.time.Instant;
import tandem.protocols.session.SessionClock;

/** Time that passes when it is told to, from a fixed date, so that the same seed gives the same bytes. */
public final class VirtualClock implements SessionClock {

    private final Instant start;
    private long nanos;

    /** @param start what the wall shows at the beginning */
    public VirtualClock(Instant start) {
        this.start = start;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant wall() {
        return start.plusNanos(nanos);
    }

    /** Lets time pass. */
    public void advance(long byNanos) {
        nanos += byNanos;
    }
}
