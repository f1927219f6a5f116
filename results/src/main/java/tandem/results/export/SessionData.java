package tandem.results.export;

import java.util.List;
import tandem.protocols.session.Event;
import tandem.results.participants.ParticipantExclusions;
import tandem.results.participants.ParticipantRow;
import tandem.results.participants.ParticipantTable;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoredEvent;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/**
 * What the rows of one session are made from.
 *
 * @param stored events as they stand in the database, in order
 * @param events the same, read
 * @param trials folded from them
 * @param participant with the session as the database knows it
 */
record SessionData(List<StoredEvent> stored, List<Event> events, List<TrialRow> trials, ParticipantRow participant) {

    /**
     * Of a session and its events.
     *
     * @param exclusions rules of its study
     */
    static SessionData of(SessionRecord record, List<StoredEvent> stored, ParticipantExclusions exclusions) {
        List<Event> events = stored.stream().map(StoredEvent::event).toList();
        List<TrialRow> trials = TrialTable.of(events);
        return new SessionData(stored, events, trials, ParticipantTable.of(record, events, trials, exclusions));
    }
}
