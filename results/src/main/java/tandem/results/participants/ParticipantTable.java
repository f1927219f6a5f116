package tandem.results.participants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.records.Question;
import tandem.results.store.records.SessionRecord;
import tandem.results.trials.SessionFacts;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/** Folds a session into its one row. */
public final class ParticipantTable {

    private ParticipantTable() {}

    /**
     * The row of a session.
     *
     * @param events of that session, in order
     * @param exclusions rules of its study
     */
    public static ParticipantRow of(SessionRecord session, List<Event> events, ParticipantExclusions exclusions) {
        return of(session, events, TrialTable.of(events), exclusions);
    }

    /**
     * The row of a session whose trials are known.
     *
     * @param trials folded from {@code events}
     */
    public static ParticipantRow of(
            SessionRecord session, List<Event> events, List<TrialRow> trials, ParticipantExclusions exclusions) {
        return new ParticipantRow(
                session, SessionFacts.of(events).map(facts -> taken(facts, events, trials, exclusions)));
    }

    private static ParticipantRow.Taken taken(
            SessionFacts facts, List<Event> events, List<TrialRow> trials, ParticipantExclusions exclusions) {
        Event last = events.get(events.size() - 1);
        return new ParticipantRow.Taken(
                facts,
                events.get(0).wall(),
                last.wall(),
                last.nanos() - events.get(0).nanos(),
                preparation(events),
                counts(events, trials),
                answers(events),
                StationFacts.of(events),
                pay(events),
                exclusions.of(events, trials));
    }

    private static ParticipantRow.Preparation preparation(List<Event> events) {
        List<Event> rounds = events.stream()
                .filter(event -> event.type() == EventType.ROUND_ENDED)
                .toList();
        Optional<Boolean> passed = rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Boolean.TRUE.equals(
                        rounds.get(rounds.size() - 1).payload().get("passed")));
        OptionalDouble staircase = events.stream()
                .filter(event -> event.type() == EventType.STAIRCASE_ENDED)
                .mapToDouble(event -> ((Number) event.payload().get("difficulty")).doubleValue())
                .reduce((first, second) -> second);
        return new ParticipantRow.Preparation(rounds.size(), passed, staircase);
    }

    private static Optional<ParticipantRow.Pay> pay(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.PAY_TOLD)
                .findFirst()
                .map(told -> new ParticipantRow.Pay(told.text("currency"), Long.parseLong(told.text("amount"))));
    }

    private static ParticipantRow.Counts counts(List<Event> events, List<TrialRow> trials) {
        List<TrialRow> main = trials.stream()
                .filter(row -> row.planned().kind() == PlannedTrial.Kind.MAIN && row.ended())
                .toList();
        return new ParticipantRow.Counts(
                main.size(),
                (int) main.stream().filter(row -> row.decisions().timedOut()).count(),
                ParticipantExclusions.attentionChecksFailed(trials),
                count(events, EventType.SESSION_RESUMED),
                count(events, EventType.FOCUS_LOST),
                count(events, EventType.FAILURE),
                events.size());
    }

    private static int count(List<Event> events, EventType type) {
        return (int) events.stream().filter(event -> event.type() == type).count();
    }

    private static Map<Question, String> answers(List<Event> events) {
        Map<Question, String> answers = new HashMap<>();
        for (Event event : events) {
            if (event.type() == EventType.QUESTIONNAIRE_SUBMITTED
                    && event.text("block").isEmpty()
                    && event.payload().get("answers") instanceof Map<?, ?> given) {
                given.forEach((item, value) -> answers.put(
                        new Question(event.text("questionnaire"), String.valueOf(item)), String.valueOf(value)));
            }
        }
        return answers;
    }
}
