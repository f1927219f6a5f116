package tandem.results.export;

import java.util.List;
import tandem.results.participants.ParticipantRow;

/**
 * What a session adds to an export.
 *
 * @param participant whose session it is
 * @param tables rows, in the order of the files
 */
record SessionRows(ParticipantRow participant, List<TableRows> tables) {

    /** The rows of a session in each of {@code files}. */
    static SessionRows of(SessionData session, List<CsvFile<?>> files) {
        return new SessionRows(
                session.participant(),
                files.stream()
                        .<TableRows>map(file -> TableRows.of(file, session))
                        .toList());
    }
}
