package tandem.results.export;

import java.util.List;
import tandem.results.participants.ParticipantRow;
import tandem.results.store.records.StoredEvent;
import tandem.results.trials.SessionFacts;

/**
 * An event and the session it is of.
 *
 * @param session what holds for the whole session
 * @param event as it was recorded
 */
record EventRow(SessionFacts session, StoredEvent event) {

    /** The events of a session; none if consent was refused. */
    static List<EventRow> of(SessionData session) {
        return session.participant()
                .taken()
                .map(ParticipantRow.Taken::facts)
                .map(facts -> session.stored().stream()
                        .map(event -> new EventRow(facts, event))
                        .toList())
                .orElse(List.of());
    }
}
