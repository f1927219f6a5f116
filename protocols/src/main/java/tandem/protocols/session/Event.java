package tandem.protocols.session;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened in a session. Everything that is analysed is derived from events.
 *
 * @param session id of the session
 * @param seq from 1, without gaps
 * @param nanos since the session began; goes on from the last event when a session is resumed
 * @param wall wall-clock time
 * @param step index into the plan's steps
 * @param trial id of the trial; empty outside trials
 * @param type what happened
 * @param payload the type's {@link EventType#keys()}, exactly; values are String, Boolean, Integer, Long, Double, or
 *     lists and maps of these; absent where NA
 */
public record Event(
        String session,
        long seq,
        long nanos,
        Instant wall,
        int step,
        String trial,
        EventType type,
        Map<String, Object> payload) {

    public Event {
        payload = Collections.unmodifiableMap(new TreeMap<>(payload));
        for (String key : payload.keySet()) {
            if (!type.keys().contains(key)) {
                throw new IllegalArgumentException(type + " has no " + key + " in its payload");
            }
        }
    }

    /** The payload's text under {@code key}, or an empty text. */
    public String text(String key) {
        Object value = payload.get(key);
        return value == null ? "" : value.toString();
    }
}
