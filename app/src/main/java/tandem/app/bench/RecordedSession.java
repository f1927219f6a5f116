package tandem.app.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.app.simulation.SimulatedIdentity;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.SessionIdentity;

/** The events of one simulated session, to be written under other names as often as a measurement needs. */
final class RecordedSession {

    private final List<Event> events = new ArrayList<>();

    /** The first simulated session of {@code study}. */
    RecordedSession(OpenStudy study) {
        SimulatedIdentity simulated = SimulatedIdentity.of(study.seed(), 0);
        SessionIdentity identity = new SessionIdentity(
                simulated.session(),
                "S001",
                "bench",
                study.study().languages().get(0),
                simulated.withdrawalCode(),
                true,
                Software.version());
        new SimulatedSession(study.plan(0), identity, new VirtualClock(Instant.EPOCH))
                .run(simulated.seed(), events::add);
    }

    /** How many events there are. */
    int length() {
        return events.size();
    }

    /** The events as those of another session and participant. */
    List<Event> of(SessionIdentity identity) {
        return events.stream()
                .map(event -> new Event(
                        identity.session(),
                        event.seq(),
                        event.nanos(),
                        event.wall(),
                        event.step(),
                        event.trial(),
                        event.type(),
                        payload(event, identity)))
                .toList();
    }

    private static Map<String, Object> payload(Event event, SessionIdentity identity) {
        if (event.type() != EventType.SESSION_STARTED) {
            return event.payload();
        }
        Map<String, Object> payload = new TreeMap<>(event.payload());
        payload.put("participant", identity.participant());
        return payload;
    }

    /** {@code count} events of one endless session: the recorded ones, over and over, under running numbers. */
    List<Event> endless(String session, int count) {
        List<Event> endless = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Event event = events.get(i % events.size());
            endless.add(new Event(
                    session,
                    i + 1L,
                    event.nanos(),
                    event.wall(),
                    event.step(),
                    event.trial(),
                    event.type(),
                    event.payload()));
        }
        return endless;
    }
}
