package tandem.results.export;

import java.util.List;
import tandem.results.store.EventStore;

/**
 * A file whose rows are of all sessions of a study together.
 *
 * @param <R> a row
 */
interface StudyFile<R> {

    /** Its name and columns; no session adds a row by itself. */
    CsvFile<R> file();

    /** The rows of everything in {@code store}. */
    List<R> rows(EventStore store);
}
