package tandem.results.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.session.Event;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.TrialRows;
import tandem.results.participants.ParticipantExclusions;
import tandem.results.participants.ParticipantRow;
import tandem.results.participants.ParticipantTable;
import tandem.results.store.EventStore;
import tandem.results.store.Pseudonyms;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StudyRecord;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/**
 * All sessions of one version of a study together, people and programs apart.
 *
 * @param study as the database knows it
 * @param protocol its protocol; empty where this version cannot read it
 * @param simulated whether the participants are programs
 * @param members in the order of the database
 */
public record Cohort(StudyRecord study, Optional<Study> protocol, boolean simulated, List<Member> members) {

    private static final int GUESSING_BETWEEN_TWO = 50;

    public Cohort {
        members = List.copyOf(members);
    }

    /** The cohorts in a database, in the order in which they first occur. */
    public static List<Cohort> in(EventStore store) {
        Function<String, ParticipantExclusions> exclusions = ParticipantExclusions.reading();
        List<SessionRecord> sessions = store.sessions();
        Pseudonyms pseudonyms = new Pseudonyms(sessions);
        Map<Key, List<Member>> members = new LinkedHashMap<>();
        for (SessionRecord session : sessions) {
            List<Event> events = pseudonyms.in(store.events(session.id()));
            ParticipantRow row = ParticipantTable.of(
                    session, events, exclusions.apply(session.study().protocol()));
            members.computeIfAbsent(new Key(session.study(), session.simulated()), key -> new ArrayList<>())
                    .add(new Member(row, TrialTable.of(events)));
        }
        List<Cohort> cohorts = new ArrayList<>();
        members.forEach((key, those) -> cohorts.add(new Cohort(
                key.study(),
                ProtocolReader.read(key.study().protocol(), key.study().id()).study(),
                key.simulated(),
                those)));
        return cohorts;
    }

    /** What measures are computed from: the trials of those whom no exclusion rule leaves out. */
    public List<MeasuredTrial> trials() {
        List<TrialRow> rows = members.stream()
                .filter(Member::analysed)
                .flatMap(member -> member.trials().stream())
                .toList();
        return TrialRows.measured(rows, halfRange());
    }

    /** Whether confidence begins at guessing between two, as a slider's always does; not, where that is not known. */
    private boolean halfRange() {
        return protocol.filter(study -> study.answer() instanceof AnswerForm.Slider
                        || study.confidence()
                                .filter(scale -> scale.from() == GUESSING_BETWEEN_TWO)
                                .isPresent())
                .isPresent();
    }

    private record Key(StudyRecord study, boolean simulated) {}
}
