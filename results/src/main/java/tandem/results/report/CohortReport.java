package tandem.results.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.protocols.study.Study;
import tandem.results.analysis.Confirmation;
import tandem.results.analysis.Method;
import tandem.results.cohort.Cohort;
import tandem.results.cohort.Flow;
import tandem.results.cohort.Member;
import tandem.results.participants.ParticipantRow;
import tandem.results.store.records.StudyRecord;

/**
 * What a report tells of a cohort.
 *
 * @param study as the database knows it
 * @param title of the study, in its first language; empty where its protocol cannot be read
 * @param simulated whether the participants are programs
 * @param collection how the data were collected
 * @param flow of participants from started to analysed
 * @param confirmation the tests of the analysis plan
 * @param findings what measures find in the trials of those who are analysed
 * @param costs of explanations, by method; none where no network explained
 */
public record CohortReport(
        StudyRecord study,
        Optional<String> title,
        boolean simulated,
        Collection collection,
        Flow flow,
        Confirmation confirmation,
        Findings findings,
        List<MethodCost> costs) {

    public CohortReport {
        costs = List.copyOf(costs);
    }

    /**
     * How data were collected.
     *
     * @param software versions of Tandem, in the order of the database
     * @param stations how many machines
     * @param days the first and the last, in UTC; empty where nobody took part, or no dates are told
     */
    public record Collection(List<String> software, int stations, Optional<Days> days) {
        public Collection {
            software = List.copyOf(software);
        }
    }

    /**
     * From when to when.
     *
     * @param first day
     * @param last day
     */
    public record Days(LocalDate first, LocalDate last) {}

    static CohortReport of(Cohort cohort, Method method, boolean dates) {
        return new CohortReport(
                cohort.study(),
                cohort.protocol().map(CohortReport::title),
                cohort.simulated(),
                collection(cohort.members(), dates),
                Flow.of(cohort),
                Confirmation.of(cohort, method),
                Findings.of(cohort.trials(), method),
                MethodCost.of(cohort.members().stream()
                        .flatMap(member -> member.trials().stream())
                        .toList()));
    }

    private static String title(Study study) {
        return study.title().in(study.languages().get(0));
    }

    private static Collection collection(List<Member> members, boolean dates) {
        return new Collection(
                members.stream()
                        .map(member -> member.participant().record().software())
                        .distinct()
                        .toList(),
                (int) members.stream()
                        .map(member -> member.participant().record().station())
                        .distinct()
                        .count(),
                dates ? days(members) : Optional.empty());
    }

    private static Optional<Days> days(List<Member> members) {
        List<LocalDate> days = members.stream()
                .flatMap(member -> member.participant().taken().stream())
                .flatMap(CohortReport::firstAndLast)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Days(days.get(0), days.get(days.size() - 1)));
    }

    private static Stream<LocalDate> firstAndLast(ParticipantRow.Taken taken) {
        return Stream.of(taken.started(), taken.last())
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
