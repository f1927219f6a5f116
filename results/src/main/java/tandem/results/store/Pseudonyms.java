package tandem.results.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.session.EventType;
import tandem.results.store.records.EventJson;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoredEvent;

/**
 * Who is who in data of several stations, which may have called different people alike. A pseudonym that several sessions
 * of a study have is told with the beginning of the session's id, {@code P001-3f2a}; nobody is called {@code P001} then. It
 * follows from the set of sessions alone, whatever the order they were merged in.
 */
public final class Pseudonyms {

    private static final int LETTERS = 4;
    private static final String PARTICIPANT = "participant";

    private final Map<String, String> bySession = new HashMap<>();

    /** The pseudonyms of {@code sessions}, which are all there are. */
    public Pseudonyms(List<SessionRecord> sessions) {
        Map<List<String>, List<String>> alike = new HashMap<>();
        for (SessionRecord session : sessions) {
            session.participant()
                    .ifPresent(who -> alike.computeIfAbsent(
                                    List.of(session.study().id(), who.pseudonym()), key -> new ArrayList<>())
                            .add(session.id()));
        }
        alike.forEach((key, ids) -> ids.forEach(id -> bySession.put(id, told(key.get(1), id, ids))));
    }

    private static String told(String pseudonym, String id, List<String> alike) {
        if (alike.size() == 1) {
            return pseudonym;
        }
        int letters = LETTERS;
        while (letters < id.length() && startingWith(id.substring(0, letters), alike) > 1) {
            letters++;
        }
        return pseudonym + "-" + id.substring(0, Math.min(letters, id.length()));
    }

    private static long startingWith(String start, List<String> ids) {
        return ids.stream().filter(id -> id.startsWith(start)).count();
    }

    /** The events of a session, with the pseudonym by which its participant can be told from all others. */
    public List<StoredEvent> in(List<StoredEvent> events) {
        return events.stream().map(this::renamed).toList();
    }

    private StoredEvent renamed(StoredEvent event) {
        String pseudonym = bySession.get(event.session());
        if (pseudonym == null || !event.type().equals(EventType.SESSION_STARTED.word())) {
            return event;
        }
        Map<String, Object> payload = new TreeMap<>(EventJson.read(event.payload()));
        payload.put(PARTICIPANT, pseudonym);
        return event.with(EventJson.write(payload));
    }
}
