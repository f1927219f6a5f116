package tandem.results.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.study.ExclusionRule;
import tandem.protocols.study.Study;
import tandem.results.trials.Answer;
import tandem.results.trials.TrialRow;

/**
 * Which of a study's exclusion rules a participant meets. A rule that needs main trials is not met by who has none.
 *
 * @param rules of the study, in their order; empty where its protocol cannot be read by this version
 */
public record ParticipantExclusions(Optional<List<ExclusionRule>> rules) {

    private static final double NANOS_PER_MS = 1e6;

    public ParticipantExclusions {
        rules = rules.map(List::copyOf);
    }

    /** The words of the rules that are met, in the study's order; empty where the rules are not known. */
    public Optional<List<String>> of(List<Event> events, List<TrialRow> trials) {
        return rules.map(known -> known.stream()
                .filter(rule -> holds(rule, events, trials))
                .map(ExclusionRule::word)
                .toList());
    }

    private static boolean holds(ExclusionRule rule, List<Event> events, List<TrialRow> trials) {
        List<TrialRow> main = trials.stream()
                .filter(row -> row.planned().kind() == PlannedTrial.Kind.MAIN && row.ended())
                .toList();
        if (rule instanceof ExclusionRule.AttentionChecksFailed failed) {
            return attentionChecksFailed(trials) >= failed.count();
        } else if (rule instanceof ExclusionRule.AccuracyBelow below) {
            List<Boolean> correct = main.stream()
                    .map(TrialRow::finalCorrect)
                    .flatMap(Optional::stream)
                    .toList();
            double right = correct.stream().filter(yes -> yes).count();
            return !correct.isEmpty() && right / correct.size() < below.share();
        } else if (rule instanceof ExclusionRule.MedianTimeBelow below) {
            OptionalLong median = medianNanos(main);
            return median.isPresent() && median.getAsLong() / NANOS_PER_MS < below.ms();
        } else if (rule instanceof ExclusionRule.SameAnswer same) {
            return share(main) >= same.share();
        } else if (rule instanceof ExclusionRule.TimedOutAbove above) {
            double missed =
                    main.stream().filter(row -> row.decisions().timedOut()).count();
            return !main.isEmpty() && missed / main.size() > above.share();
        } else if (rule instanceof ExclusionRule.QuizFailed quiz) {
            return quizFailed(quiz.questionnaire(), events);
        }
        return events.stream().noneMatch(event -> event.type() == EventType.SESSION_COMPLETED);
    }

    /** How many attention checks were not answered as they asked; one without an answer was not. */
    static int attentionChecksFailed(List<TrialRow> trials) {
        return (int) trials.stream()
                .filter(row -> row.planned().kind() == PlannedTrial.Kind.ATTENTION && row.ended())
                .filter(row -> !row.instructionFollowed().orElse(false))
                .count();
    }

    private static OptionalLong medianNanos(List<TrialRow> main) {
        List<Long> times = main.stream()
                .flatMap(row -> row.decisions().last().stream())
                .map(Answer::rtNanos)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return OptionalLong.empty();
        }
        int middle = times.size() / 2;
        return OptionalLong.of(
                times.size() % 2 == 1 ? times.get(middle) : (times.get(middle - 1) + times.get(middle)) / 2);
    }

    private static double share(List<TrialRow> main) {
        Map<String, Long> counts = main.stream()
                .flatMap(row -> row.decisions().last().stream())
                .collect(Collectors.groupingBy(Answer::option, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.values().stream()
                .max(Comparator.naturalOrder())
                .map(most -> (double) most / all)
                .orElse(0.0);
    }

    private static boolean quizFailed(String questionnaire, List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.QUIZ_ENDED
                        && event.text("questionnaire").equals(questionnaire))
                .reduce((first, second) -> second)
                .map(last -> !Boolean.TRUE.equals(last.payload().get("passed")))
                .orElse(false);
    }

    /** The rules in a protocol's text, read once a text. */
    public static Function<String, ParticipantExclusions> reading() {
        Map<String, ParticipantExclusions> known = new ConcurrentHashMap<>();
        return protocol -> known.computeIfAbsent(
                protocol,
                text -> new ParticipantExclusions(
                        ProtocolReader.read(text, "protocol").study().map(Study::exclusions)));
    }
}
