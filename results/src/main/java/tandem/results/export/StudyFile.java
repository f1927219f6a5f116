package tandem.results.export;

import java.util.List;

/**
 * A file whose rows are of all sessions of a study together.
 *
 * @param <R> a row
 */
interface StudyFile<R> {

    /** Its name and columns; no session adds a row by itself. */
    CsvFile<R> file();

    /** Its rows. */
    List<R> rows();
}
