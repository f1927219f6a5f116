package tandem.results.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import tandem.results.trials.Answer;
import tandem.results.trials.TrialRow;

/**
 * Results of one condition. All but the counts are means over participants; trials that measures leave out are left out.
 * In solo trials "the AI" is its silent answer.
 *
 * @param condition name
 * @param participants who have at least one trial in it
 * @param trials of all of them
 * @param initialAccuracy share of right initial decisions: mean [d0 = y]
 * @param aiAccuracy share of items the AI is right on: mean [a = y]
 * @param finalAccuracy share of right final decisions: mean [d1 = y]
 * @param agreement share of final decisions that are the AI's: mean [d1 = a]
 * @param switchFraction moved to the AI's answer, given initial disagreement: Σ[d0 ≠ a and d1 = a] / Σ[d0 ≠ a]
 * @param confidence mean confidence in the final decision, in [0, 1]
 * @param medianRtMs median response time of the final answer, in milliseconds
 */
public record ConditionSummary(
        String condition,
        int participants,
        int trials,
        ParticipantMean initialAccuracy,
        ParticipantMean aiAccuracy,
        ParticipantMean finalAccuracy,
        ParticipantMean agreement,
        ParticipantMean switchFraction,
        ParticipantMean confidence,
        ParticipantMean medianRtMs) {

    private static final double NANOS_PER_MS = 1e6;

    /**
     * The summaries of all conditions, in the order in which they first occur.
     *
     * @param rows of any number of sessions
     */
    public static List<ConditionSummary> of(List<TrialRow> rows) {
        Map<String, Map<String, List<TrialRow>>> byCondition = new LinkedHashMap<>();
        for (TrialRow row : rows) {
            if (row.exclusion().isEmpty()) {
                byCondition
                        .computeIfAbsent(row.planned().condition(), condition -> new LinkedHashMap<>())
                        .computeIfAbsent(row.session().session(), session -> new ArrayList<>())
                        .add(row);
            }
        }
        return byCondition.entrySet().stream()
                .map(entry -> of(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static ConditionSummary of(String condition, List<List<TrialRow>> participants) {
        return new ConditionSummary(
                condition,
                participants.size(),
                participants.stream().mapToInt(List::size).sum(),
                ParticipantMean.of(participants, share(TrialRow::initialCorrect)),
                ParticipantMean.of(participants, share(row -> Optional.of(row.adviceCorrect()))),
                ParticipantMean.of(participants, share(TrialRow::finalCorrect)),
                ParticipantMean.of(participants, share(TrialRow::agrees)),
                ParticipantMean.of(participants, share(ConditionSummary::switchedIfDisagreed)),
                ParticipantMean.of(participants, ConditionSummary::meanConfidence),
                ParticipantMean.of(participants, ConditionSummary::medianRt));
    }

    /** SW where D holds; empty elsewhere, so that its share is ΣSW/ΣD. */
    private static Optional<Boolean> switchedIfDisagreed(TrialRow row) {
        return row.initialDisagreement().filter(disagreed -> disagreed).flatMap(disagreed -> row.switched());
    }

    private static Function<List<TrialRow>, OptionalDouble> share(Function<TrialRow, Optional<Boolean>> outcome) {
        return trials -> trials.stream()
                .map(outcome)
                .flatMap(Optional::stream)
                .mapToInt(yes -> yes ? 1 : 0)
                .average();
    }

    private static OptionalDouble meanConfidence(List<TrialRow> trials) {
        return trials.stream()
                .map(TrialRow::finalConfidence)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static OptionalDouble medianRt(List<TrialRow> trials) {
        long[] nanos = trials.stream()
                .flatMap(row -> row.decisions().last().stream())
                .map(Answer::rtNanos)
                .flatMapToLong(OptionalLong::stream)
                .sorted()
                .toArray();
        if (nanos.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = nanos.length / 2;
        double median = nanos.length % 2 == 1 ? nanos[middle] : (nanos[middle - 1] + nanos[middle]) / 2.0;
        return OptionalDouble.of(median / NANOS_PER_MS);
    }
}
