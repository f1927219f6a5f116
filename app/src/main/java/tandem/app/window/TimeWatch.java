package tandem.app.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tandem.protocols.session.Observation.TimeJumped;
import tandem.protocols.session.SessionClock;

/** Compares how far two clocks have gone on since it looked last: the steady one, and the one on the wall. */
final class TimeWatch {

    private static final long PARTED_MS = 2000;
    private static final long NANOS_A_MS = 1_000_000;

    private final SessionClock clock;
    private long nanos;
    private Instant wall;

    TimeWatch(SessionClock clock) {
        this.clock = clock;
        this.nanos = clock.nanos();
        this.wall = clock.wall();
    }

    /** What happened since the last look; nothing as long as both went on alike, and a look came soon after the other. */
    Optional<TimeJumped> look() {
        long nanosNow = clock.nanos();
        Instant wallNow = clock.wall();
        TimeJumped gone = new TimeJumped(
                (nanosNow - nanos) / NANOS_A_MS, Duration.between(wall, wallNow).toMillis());
        nanos = nanosNow;
        wall = wallNow;
        boolean parted = Math.abs(gone.wallMs() - gone.steadyMs()) > PARTED_MS;
        return parted || gone.unseen() ? Optional.of(gone) : Optional.empty();
    }
}
