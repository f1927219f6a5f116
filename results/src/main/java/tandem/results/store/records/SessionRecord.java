package tandem.results.store.records;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.session.SessionIdentity;

/**
 * A session as the database knows it.
 *
 * @param number of the session in the database, from 1
 * @param id unique over all sessions
 * @param study it belongs to
 * @param station name of the machine
 * @param status how far it is
 * @param simulated whether the participant is a program
 * @param software version of Tandem
 * @param participant who took part; empty after a refusal
 */
public record SessionRecord(
        long number,
        String id,
        StudyRecord study,
        String station,
        SessionStatus status,
        boolean simulated,
        String software,
        Optional<Participant> participant) {

    /**
     * What a refusal removes.
     *
     * @param pseudonym such as {@code P007}
     * @param arm of the study; empty where there is one only
     * @param slot allocation slot in the arm, from 0
     * @param strata what was known beforehand
     * @param language ISO 639-1 code
     * @param started wall-clock time
     */
    public record Participant(
            String pseudonym, String arm, int slot, Map<String, String> strata, String language, Instant started) {}

    /**
     * Who sits where, for the session engine.
     *
     * @param withdrawalCode told to the participant; the database keeps but its hash
     * @throws IllegalStateException if consent was refused
     */
    public SessionIdentity identity(String withdrawalCode) {
        Participant who = participant.orElseThrow(() -> new IllegalStateException("session " + id + " was refused"));
        return new SessionIdentity(id, who.pseudonym(), station, who.language(), withdrawalCode, simulated, software);
    }
}
