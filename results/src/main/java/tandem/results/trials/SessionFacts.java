package tandem.results.trials;

import java.util.List;
import java.util.Optional;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/**
 * What holds for a whole session, from its first event.
 *
 * @param study id
 * @param studyVersion version of the protocol, by its author
 * @param protocolHash SHA-256 (hex) of the protocol
 * @param itemsHash SHA-256 (hex) of the item pool
 * @param modelHash SHA-256 (hex) of the model bundle
 * @param seed of the study
 * @param arm of the study; empty where there is one only
 * @param slot allocation slot in the arm, from 0
 * @param participant pseudonym
 * @param session id
 * @param station name of the machine
 * @param language ISO 639-1 code
 * @param simulated whether the participant is a program
 * @param software version of Tandem
 * @param conditionOrder conditions in the order in which the participant met them, so far, without practice
 */
public record SessionFacts(
        String study,
        String studyVersion,
        String protocolHash,
        String itemsHash,
        String modelHash,
        String seed,
        String arm,
        int slot,
        String participant,
        String session,
        String station,
        String language,
        boolean simulated,
        String software,
        List<String> conditionOrder) {

    /** The facts of a session; empty if it has no beginning, because consent was refused. */
    public static Optional<SessionFacts> of(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.SESSION_STARTED)
                .findFirst()
                .map(started -> of(started, conditionOrder(events)));
    }

    private static SessionFacts of(Event started, List<String> conditionOrder) {
        return new SessionFacts(
                started.text("study"),
                started.text("study_version"),
                started.text("protocol_hash"),
                started.text("items_hash"),
                started.text("model_hash"),
                started.text("seed"),
                started.text("arm"),
                Integer.parseInt(started.text("slot")),
                started.text("participant"),
                started.session(),
                started.text("station"),
                started.text("language"),
                Boolean.TRUE.equals(started.payload().get("simulated")),
                started.text("software"),
                conditionOrder);
    }

    private static List<String> conditionOrder(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.TRIAL_STARTED
                        && !event.text("kind").equals("practice"))
                .map(event -> event.text("condition"))
                .distinct()
                .toList();
    }
}
