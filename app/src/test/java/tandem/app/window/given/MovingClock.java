package tandem.app.window.given;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import tandem.protocols.session.SessionClock;

/** Two clocks that stand still until one is moved. */
public final class MovingClock implements SessionClock {

    private static final long NANOS_A_MS = 1_000_000;

    private final AtomicLong steadyMs = new AtomicLong();
    private final AtomicLong wallMs = new AtomicLong();

    @Override
    public long nanos() {
        return steadyMs.get() * NANOS_A_MS;
    }

    @Override
    public Instant wall() {
        return Instant.parse("2026-03-01T12:00:00Z").plusMillis(wallMs.get());
    }

    /** Time as it goes. */
    public void pass(long ms) {
        steadyMs.addAndGet(ms);
        wallMs.addAndGet(ms);
    }

    /** A machine sleeps whose steady clock sleeps, too; or its clock is set, below 0 back. */
    public void moveWall(long ms) {
        wallMs.addAndGet(ms);
    }
}
