package tandem.results.retention;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.study.Retention;
import tandem.protocols.study.Study;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StudyRecord;

/**
 * How long the data of a study are kept. Data of programs are nobody's, and have no such rule.
 *
 * @param study id
 * @param rule of its protocol
 * @param lastSession day on which the last session of a person began, in UTC
 */
public record StudyRetention(String study, Retention rule, LocalDate lastSession) {

    /**
     * The rules for studies that people took part in, in the order of the database; none for those whose protocol has none
     * or cannot be read.
     */
    public static List<StudyRetention> in(List<SessionRecord> sessions) {
        Map<String, LocalDate> lastSessions = new HashMap<>();
        Set<StudyRecord> versions = new LinkedHashSet<>();
        for (SessionRecord session : sessions) {
            Optional<SessionRecord.Participant> person = session.participant().filter(any -> !session.simulated());
            if (person.isPresent()) {
                LocalDate day = person.get().started().atZone(ZoneOffset.UTC).toLocalDate();
                lastSessions.merge(session.study().id(), day, (one, other) -> one.isAfter(other) ? one : other);
                versions.add(session.study());
            }
        }
        return versions.stream()
                .flatMap(version -> rule(version)
                        .map(rule -> new StudyRetention(version.id(), rule, lastSessions.get(version.id()))))
                .distinct()
                .toList();
    }

    /** What to do about the data in a database on a day, a line each study whose time has passed. */
    public static List<String> warnings(List<SessionRecord> sessions, LocalDate today) {
        return in(sessions).stream()
                .flatMap(study -> study.warning(today).stream())
                .toList();
    }

    /** The last day on which the data are kept. */
    public LocalDate lastDay() {
        return rule.lastDay(lastSession);
    }

    /**
     * What a reader of the data must know.
     *
     * @param wallClock whether days of sessions may be told
     */
    public String note(boolean wallClock) {
        boolean follows = rule instanceof Retention.After;
        return study + ": data are kept " + rule.words() + (follows && wallClock ? ", until " + lastDay() : "");
    }

    /** What to do on a day after the last; empty before. */
    public Optional<String> warning(LocalDate today) {
        return today.isAfter(lastDay())
                ? Optional.of(study + ": data were to be kept until " + lastDay() + ", and that has passed; delete the"
                        + " database, its backup and all exports, or see why they are still needed")
                : Optional.empty();
    }

    private static Stream<Retention> rule(StudyRecord version) {
        return ProtocolReader.read(version.protocol(), version.id()).study().flatMap(Study::retention).stream();
    }
}
