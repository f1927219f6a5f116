package tandem.results.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.session.Event;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.TrialRows;
import tandem.results.participants.ParticipantExclusions;
import tandem.results.participants.ParticipantTable;
import tandem.results.questionnaires.AnswerTable;
import tandem.results.questionnaires.BlockEstimate;
import tandem.results.store.EventStore;
import tandem.results.store.Pseudonyms;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoredEvent;
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
        List<SessionRecord> sessions = store.sessions();
        Pseudonyms pseudonyms = new Pseudonyms(sessions);
        Map<Key, List<SessionRecord>> together = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> new Key(session.study(), session.simulated()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Cohort> cohorts = new ArrayList<>();
        together.forEach((key, those) -> {
            Optional<Study> protocol = ProtocolReader.read(
                            key.study().protocol(), key.study().id())
                    .study();
            cohorts.add(new Cohort(
                    key.study(),
                    protocol,
                    key.simulated(),
                    those.stream()
                            .map(session -> member(session, pseudonyms.in(store.stored(session.id())), protocol))
                            .toList()));
        });
        return cohorts;
    }

    private static Member member(SessionRecord session, List<StoredEvent> stored, Optional<Study> protocol) {
        List<Event> events = stored.stream().map(StoredEvent::event).toList();
        List<TrialRow> trials = TrialTable.of(events);
        return new Member(
                ParticipantTable.of(
                        session, events, trials, new ParticipantExclusions(protocol.map(Study::exclusions))),
                trials,
                BlockEstimate.byBlock(
                        AnswerTable.of(events),
                        protocol.map(Study::questionnaires).orElse(Map.of())));
    }

    /** What measures are computed from: the trials of those whom no exclusion rule leaves out. */
    public List<MeasuredTrial> trials() {
        List<Member> analysed = members.stream().filter(Member::analysed).toList();
        Map<String, Map<String, BlockEstimate>> estimates = new HashMap<>();
        analysed.forEach(member -> estimates.put(member.participant().record().id(), member.estimates()));
        return TrialRows.measured(
                analysed.stream().flatMap(member -> member.trials().stream()).toList(),
                row -> estimates
                        .get(row.session().session())
                        .getOrDefault(row.planned().block(), BlockEstimate.NONE),
                halfRange());
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
