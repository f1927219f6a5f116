package tandem.results.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import tandem.results.store.records.StudyRecord;

/** The SQL of the tables {@code study} and {@code pseudonym}. */
public final class StudyTable {

    /** What {@link #row} reads, for queries that join the table. */
    static final String COLUMNS = "study.id AS study_id, study.version, study.protocol_hash, study.protocol,"
            + " study.seed, study.items_hash, study.model_hash";

    private StudyTable() {}

    /** Adds the study unless it is there, and answers its number. */
    static long number(Handle handle, StudyRecord study) {
        handle.createUpdate("INSERT INTO study (id, version, protocol_hash, protocol, seed, items_hash, model_hash)"
                        + " VALUES (:id, :version, :protocolHash, :protocol, :seed, :itemsHash, :modelHash)"
                        + " ON CONFLICT (protocol_hash, seed, items_hash, model_hash) DO NOTHING")
                .bindMethods(study)
                .execute();
        return handle.createQuery("SELECT number FROM study WHERE protocol_hash = :protocolHash AND seed = :seed"
                        + " AND items_hash = :itemsHash AND model_hash = :modelHash")
                .bindMethods(study)
                .mapTo(Long.class)
                .one();
    }

    /** Ids of the studies in the database, sorted. */
    public static List<String> ids(Handle handle) {
        return handle.createQuery("SELECT DISTINCT id FROM study ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    /** The study of a row that has the {@link #COLUMNS}. */
    static StudyRecord row(ResultSet row) throws SQLException {
        return new StudyRecord(
                row.getString("study_id"),
                row.getString("version"),
                row.getString("protocol_hash"),
                row.getString("protocol"),
                row.getLong("seed"),
                row.getString("items_hash"),
                row.getString("model_hash"));
    }

    /** Hands out the next pseudonym. */
    static String nextPseudonym(Handle handle, String study, boolean simulated) {
        int number = handle.createQuery("INSERT INTO pseudonym (study, simulated, last) VALUES (:study, :simulated, 1)"
                        + " ON CONFLICT (study, simulated) DO UPDATE SET last = last + 1 RETURNING last")
                .bind("study", study)
                .bind("simulated", simulated ? 1 : 0)
                .mapTo(Integer.class)
                .one();
        return String.format(Locale.ROOT, "%s%03d", simulated ? "S" : "P", number);
    }

    /** The last pseudonyms that were given. */
    public static List<LastPseudonym> lastPseudonyms(Handle handle) {
        return handle.createQuery("SELECT * FROM pseudonym ORDER BY study, simulated")
                .map((row, context) ->
                        new LastPseudonym(row.getString("study"), row.getInt("simulated") == 1, row.getInt("last")))
                .list();
    }

    /** Sees to it that no pseudonym up to this one is given again. */
    public static void skipPseudonyms(Handle handle, LastPseudonym last) {
        handle.createUpdate("INSERT INTO pseudonym (study, simulated, last) VALUES (:study, :simulated, :last)"
                        + " ON CONFLICT (study, simulated) DO UPDATE SET last = max(last, excluded.last)")
                .bind("study", last.study())
                .bind("simulated", last.simulated() ? 1 : 0)
                .bind("last", last.number())
                .execute();
    }

    /**
     * The last pseudonym given in a study.
     *
     * @param study id
     * @param simulated whether to programs or to people
     * @param number from 1
     */
    public record LastPseudonym(String study, boolean simulated, int number) {}
}
