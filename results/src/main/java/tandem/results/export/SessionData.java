package tandem.results.export;

import java.util.List;
import tandem.protocols.session.Event;
import tandem.results.store.records.SessionRecord;

/**
 * What the rows of one session are made from.
 *
 * @param record as the database knows it
 * @param events in order
 */
record SessionData(SessionRecord record, List<Event> events) {}
