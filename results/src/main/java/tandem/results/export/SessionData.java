package tandem.results.export;

import java.util.List;
import tandem.protocols.session.Event;
import tandem.results.participants.ParticipantExclusions;
import tandem.results.participants.ParticipantRow;
import tandem.results.participants.ParticipantTable;
import tandem.results.store.records.SessionRecord;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/**
 * What the rows of one session are made from.
 *
 * @param events in order
 * @param trials folded from them
 * @param participant with the session as the database knows it
 */
record SessionData(List<Event> events, List<TrialRow> trials, ParticipantRow participant) {

    /**
     * Of a session and its events.
     *
     * @param exclusions rules of its study
     */
    static SessionData of(SessionRecord record, List<Event> events, ParticipantExclusions exclusions) {
        List<TrialRow> trials = TrialTable.of(events);
        return new SessionData(events, trials, ParticipantTable.of(record, events, trials, exclusions));
    }
}
