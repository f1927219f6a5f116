package tandem.app.monkey;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import tandem.protocols.session.SessionClock;

/** The machine's clock, on a machine that sleeps and whose clock is set at will. */
final class WildClock implements SessionClock {

    private static final long NANOS_A_MS = 1_000_000;

    private final AtomicLong asleepMs = new AtomicLong();
    private final AtomicLong aheadMs = new AtomicLong();

    @Override
    public long nanos() {
        return System.nanoTime() + asleepMs.get() * NANOS_A_MS;
    }

    @Override
    public Instant wall() {
        return Instant.now().plusMillis(aheadMs.get());
    }

    /** The machine slept. @param counted whether the steady clock went on meanwhile, which differs between systems */
    void sleep(long ms, boolean counted) {
        aheadMs.addAndGet(ms);
        if (counted) {
            asleepMs.addAndGet(ms);
        }
    }

    /** Somebody set the clock, forth or, below 0, back. */
    void set(long byMs) {
        aheadMs.addAndGet(byMs);
    }
}
