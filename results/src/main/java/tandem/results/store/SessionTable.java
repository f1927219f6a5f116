package tandem.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of the tables {@code study}, {@code pseudonym} and {@code session}. */
final class SessionTable {

    private static final String SESSIONS = "SELECT session.*, study.id AS study_id, study.version, study.protocol_hash,"
            + " study.protocol, study.seed, study.items_hash, study.model_hash"
            + " FROM session JOIN study ON study.number = session.study ";

    // The smallest number from 0 that no session of the arm has, or only one whose participant dropped out: the first,
    // or one behind a taken one.
    private static final String FREE_SLOT = "WITH taken AS (SELECT slot FROM session"
            + " WHERE study = :study AND simulated = :simulated AND arm = :arm AND status <> 'dropped')"
            + " SELECT min(candidate) FROM (SELECT 0 AS candidate UNION ALL SELECT slot + 1 FROM taken)"
            + " WHERE candidate NOT IN (SELECT slot FROM taken)";

    private SessionTable() {}

    /** Adds the study unless it is there, and answers its number. */
    static long study(Handle handle, StudyRecord study) {
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

    /** Adds a session with the least free slot of its arm and the next pseudonym, and answers its number. */
    static long add(Handle handle, StudyRecord study, NewSession session, ArmChooser arms) {
        long studyNumber = study(handle, study);
        String arm = arms.choose(history(handle, studyNumber, session.simulated()));
        int slot = handle.createQuery(FREE_SLOT)
                .bind("study", studyNumber)
                .bind("simulated", session.simulated() ? 1 : 0)
                .bind("arm", arm)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate(
                        "INSERT INTO session (id, study, participant, arm, slot, strata, station, language, status,"
                                + " withdrawal_code, simulated, started_wall, software) VALUES (:id, :study, :participant,"
                                + " :arm, :slot, :strata, :station, :language, 'running', :withdrawalCode, :simulated, :started, :software)")
                .bind("id", session.id())
                .bind("study", studyNumber)
                .bind("participant", nextPseudonym(handle, study.id(), session.simulated()))
                .bind("arm", arm)
                .bind("slot", slot)
                .bind("strata", EventJson.write(Map.copyOf(session.strata())))
                .bind("station", session.station())
                .bind("language", session.language())
                .bind("withdrawalCode", session.withdrawalCode())
                .bind("simulated", session.simulated() ? 1 : 0)
                .bind("started", session.started().toString())
                .bind("software", session.software())
                .execute();
        return find(handle, session.id()).orElseThrow().number();
    }

    private static List<FormerAllocation> history(Handle handle, long study, boolean simulated) {
        return handle.createQuery("SELECT arm, strata, status FROM session"
                        + " WHERE study = :study AND simulated = :simulated AND arm IS NOT NULL ORDER BY number")
                .bind("study", study)
                .bind("simulated", simulated ? 1 : 0)
                .map((row, context) -> new FormerAllocation(
                        row.getString("arm"),
                        strata(row.getString("strata")),
                        SessionStatus.of(row.getString("status")).standing()))
                .list();
    }

    private static Map<String, String> strata(String json) {
        Map<String, String> strata = new TreeMap<>();
        EventJson.read(json).forEach((name, level) -> strata.put(name, level.toString()));
        return strata;
    }

    private static String nextPseudonym(Handle handle, String study, boolean simulated) {
        int number = handle.createQuery("INSERT INTO pseudonym (study, simulated, last) VALUES (:study, :simulated, 1)"
                        + " ON CONFLICT (study, simulated) DO UPDATE SET last = last + 1 RETURNING last")
                .bind("study", study)
                .bind("simulated", simulated ? 1 : 0)
                .mapTo(Integer.class)
                .one();
        return String.format(Locale.ROOT, "%s%03d", simulated ? "S" : "P", number);
    }

    static Optional<SessionRecord> find(Handle handle, String id) {
        return handle.createQuery(SESSIONS + "WHERE session.id = ?")
                .bind(0, id)
                .map(SessionTable::row)
                .findOne();
    }

    /** Sessions that have events, in the order of their allocation. */
    static List<SessionRecord> withEvents(Handle handle) {
        return handle.createQuery(SESSIONS
                        + "WHERE EXISTS (SELECT 1 FROM event WHERE event.session = session.id) ORDER BY session.number")
                .map(SessionTable::row)
                .list();
    }

    /** Sessions without events: consent was not given yet, or never. */
    static List<SessionRecord> withoutEvents(Handle handle) {
        return handle.createQuery(SESSIONS
                        + "WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.session = session.id)"
                        + " ORDER BY session.number")
                .map(SessionTable::row)
                .list();
    }

    static void remove(Handle handle, long number) {
        handle.execute("DELETE FROM session WHERE number = ?", number);
    }

    static void setStatus(Handle handle, String id, SessionStatus status) {
        handle.execute("UPDATE session SET status = ? WHERE id = ?", status.word(), id);
    }

    /** Takes everything of the person out of a session: pseudonym, arm, slot, strata, language, code, beginning and events. */
    static void forget(Handle handle, String id) {
        handle.execute(
                "UPDATE session SET status = 'refused', participant = NULL, arm = NULL, slot = NULL, strata = NULL, language = NULL,"
                        + " withdrawal_code = NULL, started_wall = NULL WHERE id = ?",
                id);
        handle.execute("DELETE FROM event WHERE session = ?", id);
    }

    private static SessionRecord row(ResultSet row, StatementContext context) throws SQLException {
        SessionStatus status = SessionStatus.of(row.getString("status"));
        return new SessionRecord(
                row.getLong("number"),
                row.getString("id"),
                new StudyRecord(
                        row.getString("study_id"),
                        row.getString("version"),
                        row.getString("protocol_hash"),
                        row.getString("protocol"),
                        row.getLong("seed"),
                        row.getString("items_hash"),
                        row.getString("model_hash")),
                row.getString("station"),
                status,
                row.getInt("simulated") == 1,
                row.getString("software"),
                status == SessionStatus.REFUSED ? Optional.empty() : Optional.of(participant(row)));
    }

    private static SessionRecord.Participant participant(ResultSet row) throws SQLException {
        return new SessionRecord.Participant(
                row.getString("participant"),
                row.getString("arm"),
                row.getInt("slot"),
                strata(row.getString("strata")),
                row.getString("language"),
                row.getString("withdrawal_code"),
                Instant.parse(row.getString("started_wall")));
    }
}
