package tandem.app.study;

import java.time.Instant;
import tandem.protocols.session.SessionClock;

/** The machine's own time. */
final class MachineClock implements SessionClock {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Instant wall() {
        return Instant.now();
    }
}
