package tandem.results.export;

import java.util.List;
import tandem.protocols.session.Event;
import tandem.results.store.records.SessionRecord;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/**
 * What the rows of one session are made from.
 *
 * @param record as the database knows it
 * @param events in order
 * @param trials folded from them
 */
record SessionData(SessionRecord record, List<Event> events, List<TrialRow> trials) {

    /** Of a session and its events. */
    static SessionData of(SessionRecord record, List<Event> events) {
        return new SessionData(record, events, TrialTable.of(events));
    }
}
