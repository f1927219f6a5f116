package tandem.protocols.session;

import java.time.Instant;

/** Time, handed in from outside: the machine's for people, a virtual one for simulated participants. */
public interface SessionClock {

    /** Nanoseconds from an arbitrary origin; never goes back while one engine lives. */
    long nanos();

    /** Wall-clock time; only told, never computed with. */
    Instant wall();
}
