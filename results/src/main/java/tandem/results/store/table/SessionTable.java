package tandem.results.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tandem.results.store.chain.ChainHead;
import tandem.results.store.records.ArmChooser;
import tandem.results.store.records.EventJson;
import tandem.results.store.records.FormerAllocation;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StudyRecord;

/** The SQL of the tables {@code session} and {@code withdrawal_code}. */
public final class SessionTable {

    private static final String SESSIONS =
            "SELECT session.*, " + StudyTable.COLUMNS + " FROM session JOIN study ON study.number = session.study ";

    // The smallest number from 0 that no session of the arm has, or only one whose participant dropped out: the first,
    // or one behind a taken one.
    private static final String FREE_SLOT = "WITH taken AS (SELECT slot FROM session"
            + " WHERE study = :study AND simulated = :simulated AND arm = :arm AND status <> 'dropped')"
            + " SELECT min(candidate) FROM (SELECT 0 AS candidate UNION ALL SELECT slot + 1 FROM taken)"
            + " WHERE candidate NOT IN (SELECT slot FROM taken)";

    private SessionTable() {}

    /** Adds a session with the least free slot of its arm and the next pseudonym, and answers its number. */
    public static long add(Handle handle, StudyRecord study, NewSession session, ArmChooser arms) {
        long studyNumber = StudyTable.number(handle, study);
        String arm = arms.choose(history(handle, studyNumber, session.simulated()));
        int slot = handle.createQuery(FREE_SLOT)
                .bind("study", studyNumber)
                .bind("simulated", session.simulated() ? 1 : 0)
                .bind("arm", arm)
                .mapTo(Integer.class)
                .one();
        SessionRecord.Participant participant = new SessionRecord.Participant(
                StudyTable.nextPseudonym(handle, study.id(), session.simulated()),
                arm,
                slot,
                session.strata(),
                session.language(),
                session.started());
        return insert(
                handle,
                new SessionRecord(
                        0,
                        session.id(),
                        study,
                        session.station(),
                        SessionStatus.RUNNING,
                        session.simulated(),
                        session.software(),
                        Optional.of(participant)),
                false);
    }

    /** Adds a session of another database, without its events. */
    public static void insert(Handle handle, SessionRecord session) {
        insert(handle, session, true);
    }

    private static long insert(Handle handle, SessionRecord session, boolean merged) {
        Optional<SessionRecord.Participant> who = session.participant();
        return handle.createQuery("INSERT INTO session (id, study, participant, arm, slot, strata, station, language,"
                        + " status, simulated, started_wall, software, merged) VALUES (:id, :study, :participant, :arm,"
                        + " :slot, :strata, :station, :language, :status, :simulated, :started, :software, :merged)"
                        + " RETURNING number")
                .bind("id", session.id())
                .bind("study", StudyTable.number(handle, session.study()))
                .bind("participant", who.map(SessionRecord.Participant::pseudonym))
                .bind("arm", who.map(SessionRecord.Participant::arm))
                .bind("slot", who.map(SessionRecord.Participant::slot))
                .bind("strata", who.map(participant -> EventJson.write(participant.strata())))
                .bind("station", session.station())
                .bind("language", who.map(SessionRecord.Participant::language))
                .bind("status", session.status().word())
                .bind("simulated", session.simulated() ? 1 : 0)
                .bind("started", who.map(participant -> participant.started().toString()))
                .bind("software", session.software())
                .bind("merged", merged ? 1 : 0)
                .mapTo(Long.class)
                .one();
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

    /** The session with that id. */
    public static Optional<SessionRecord> find(Handle handle, String id) {
        return handle.createQuery(SESSIONS + "WHERE session.id = ?")
                .bind(0, id)
                .map(SessionTable::row)
                .findOne();
    }

    /** Sessions that have events, in the order of their allocation; those of one study share its record and its text. */
    public static List<SessionRecord> withEvents(Handle handle) {
        Map<StudyRecord, StudyRecord> studies = new HashMap<>();
        return handle.createQuery(SESSIONS + "WHERE session.events > 0 ORDER BY session.number")
                .map((row, context) -> row(row, studies.computeIfAbsent(StudyTable.row(row), study -> study)))
                .list();
    }

    /** Sessions without events: consent was not given yet, or never. */
    public static List<SessionRecord> withoutEvents(Handle handle) {
        return handle.createQuery(SESSIONS + "WHERE session.events = 0 ORDER BY session.number")
                .map(SessionTable::row)
                .list();
    }

    /** Ids of all sessions, in the order of their allocation. */
    public static List<String> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM session ORDER BY number")
                .mapTo(String.class)
                .list();
    }

    /** Where the chain of a session ended when its last event was written; {@link ChainHead#NONE} if there is no such session. */
    public static ChainHead head(Handle handle, String id) {
        return handle.createQuery("SELECT events, last_hash FROM session WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new ChainHead(row.getLong("events"), row.getString("last_hash")))
                .findOne()
                .orElse(ChainHead.NONE);
    }

    /** Says where a session's chain ends now. */
    public static void setHead(Handle handle, String id, ChainHead head) {
        handle.execute("UPDATE session SET events = ?, last_hash = ? WHERE id = ?", head.events(), head.hash(), id);
    }

    /** Says how far a session is. */
    public static void setStatus(Handle handle, String id, SessionStatus status) {
        handle.execute("UPDATE session SET status = ? WHERE id = ?", status.word(), id);
    }

    /** @param merged whether what is known of it comes from another database, too */
    public static void setStatus(Handle handle, String id, SessionStatus status, boolean merged) {
        handle.execute("UPDATE session SET merged = ?, status = ? WHERE id = ?", merged ? 1 : 0, status.word(), id);
    }

    /** How many slots more than one participant has who did not drop out. */
    public static int sharedSlots(Handle handle) {
        return count(handle, "study, simulated, arm, slot", "slot IS NOT NULL AND status <> 'dropped'");
    }

    /** How many pseudonyms more than one participant has. */
    public static int sharedPseudonyms(Handle handle) {
        return count(
                handle, "(SELECT id FROM study WHERE number = session.study), participant", "participant IS NOT NULL");
    }

    private static int count(Handle handle, String alike, String which) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM session WHERE " + which + " GROUP BY " + alike
                        + " HAVING count(*) > 1)")
                .mapTo(Integer.class)
                .one();
    }

    /** Adds the hash of a withdrawal code, unless it is there. */
    public static void addCode(Handle handle, String id, String hash) {
        handle.execute("INSERT INTO withdrawal_code (session, hash) VALUES (?, ?) ON CONFLICT DO NOTHING", id, hash);
    }

    /** The hashes of a session's withdrawal codes, sorted. */
    public static List<String> codes(Handle handle, String id) {
        return handle.createQuery("SELECT hash FROM withdrawal_code WHERE session = ? ORDER BY hash")
                .bind(0, id)
                .mapTo(String.class)
                .list();
    }

    /** Removes a session with all that belongs to it; the database lets it only if it has no events or a tombstone. */
    public static void remove(Handle handle, String id) {
        handle.execute("DELETE FROM event WHERE session = ?", id);
        handle.execute("DELETE FROM withdrawal_code WHERE session = ?", id);
        handle.execute("DELETE FROM session WHERE id = ?", id);
    }

    /** Takes everything of the person out of a session: pseudonym, arm, slot, strata, language, code, beginning and events. */
    public static void forget(Handle handle, String id) {
        handle.execute(
                "UPDATE session SET status = 'refused', participant = NULL, arm = NULL, slot = NULL, strata = NULL,"
                        + " language = NULL, started_wall = NULL WHERE id = ?",
                id);
        handle.execute("DELETE FROM event WHERE session = ?", id);
        handle.execute("DELETE FROM withdrawal_code WHERE session = ?", id);
    }

    private static SessionRecord row(ResultSet row, StatementContext context) throws SQLException {
        return row(row, StudyTable.row(row));
    }

    private static SessionRecord row(ResultSet row, StudyRecord study) throws SQLException {
        SessionStatus status = SessionStatus.of(row.getString("status"));
        return new SessionRecord(
                row.getLong("number"),
                row.getString("id"),
                study,
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
                Instant.parse(row.getString("started_wall")));
    }
}
