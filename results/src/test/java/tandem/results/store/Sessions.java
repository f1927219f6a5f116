package tandem.results.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.StudyRecord;

/** Studies, sessions and events with telling defaults, for tests. */
public final class Sessions {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Sessions() {}

    public static StudyRecord aStudy() {
        return aStudy("heatmaps", 7);
    }

    public static StudyRecord aStudy(String id, long seed) {
        return new StudyRecord(id, "1.0.0", "protocol-hash-of-" + id, "tandem: 1", seed, "items-hash", "model-hash");
    }

    public static NewSession aPerson(String session) {
        return new NewSession(session, "lab-1", "en", "code-" + session, false, NOON, "0.1.0");
    }

    public static NewSession aProgram(String session) {
        return new NewSession(session, "lab-1", "en", "code-" + session, true, NOON, "0.1.0");
    }

    /** An event a millisecond after the one before it. */
    public static Event event(String session, long seq, EventType type, Map<String, Object> payload) {
        return new Event(session, seq, seq * 1_000_000, NOON.plusMillis(seq), 0, "", type, payload);
    }

    /** {@code count} events: the beginning, consent, then keys. */
    public static List<Event> events(String session, int count) {
        List<Event> events = new ArrayList<>();
        for (long seq = 1; seq <= count; seq++) {
            events.add(
                    seq == 1
                            ? event(session, seq, EventType.SESSION_STARTED, Map.of("participant", "P001"))
                            : seq == 2
                                    ? event(session, seq, EventType.CONSENT_GIVEN, Map.of())
                                    : event(session, seq, EventType.KEY_PRESSED, Map.of("key", "K" + seq)));
        }
        return events;
    }
}
