package tandem.app.simulation;

import java.util.List;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;

/** A whole session without a window. */
public final class SimulatedSession {

    private static final long PULSE_NANOS = 16_666_667L;
    /** A session of the largest study has fewer screens; more mean that it does not move. */
    private static final int MOST_SCREENS = 1_000_000;

    private final SessionPlan plan;
    private final SessionIdentity identity;
    private final VirtualClock clock;

    public SimulatedSession(SessionPlan plan, SessionIdentity identity, VirtualClock clock) {
        this.plan = plan;
        this.identity = identity;
        this.clock = clock;
    }

    /** Runs from consent to the last page; its events go to {@code sink}. */
    public void run(long seed, EventSink sink) {
        run(seed, SessionEngine.begin(plan, identity, clock, sink));
    }

    /**
     * Runs from where a session stopped to the last page; its new events go to {@code sink}.
     *
     * @param past all its events so far
     */
    public void goOn(long seed, List<Event> past, EventSink sink) {
        run(seed, SessionEngine.resume(plan, identity, past, clock, sink));
    }

    private void run(long seed, SessionEngine engine) {
        SimulatedParticipant participant = new SimulatedParticipant(plan, seed);
        for (int screens = 0; screens < MOST_SCREENS; screens++) {
            Screen screen = engine.current();
            if (screen instanceof Screen.Ended) {
                return;
            } else if (screen instanceof Screen.Trial) {
                clock.advance(PULSE_NANOS);
                engine.observe(new Observation.Painted(0));
            }
            for (Act act : participant.on(screen)) {
                perform(engine, act);
            }
        }
        throw new IllegalStateException("the simulated session does not move at " + engine.current());
    }

    private void perform(SessionEngine engine, Act act) {
        if (act instanceof Act.Wait wait) {
            clock.advance(Math.round(wait.ms() * 1e6));
        } else if (act instanceof Act.Respond respond) {
            engine.on(respond.response());
        } else if (act instanceof Act.Show show) {
            engine.observe(show.observation());
        }
    }
}
