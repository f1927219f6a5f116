package tandem.results.measures.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tandem.results.questionnaires.BlockEstimate;
import tandem.results.trials.Answer;
import tandem.results.trials.Decisions;
import tandem.results.trials.Element;
import tandem.results.trials.ElementExposure;
import tandem.results.trials.Exclusion;
import tandem.results.trials.MarkedEvidence;
import tandem.results.trials.TrialRow;

/** Turns rows of Tandem's trial table into what measures are computed from. */
public final class TrialRows {

    private static final double NANOS_PER_MS = 1e6;

    private TrialRows() {}

    /**
     * The trials, in the same order. A row does not tell what options there were: those of a task are all that occur in it
     * as truth, advice or answer.
     *
     * @param rows of any number of sessions of a study
     * @param estimates what was estimated of a trial's block
     * @param halfRange whether its confidence scale goes from guessing between two options to certainty
     */
    public static List<MeasuredTrial> measured(
            List<TrialRow> rows, Function<TrialRow, BlockEstimate> estimates, boolean halfRange) {
        Map<String, TreeSet<String>> options = new TreeMap<>();
        rows.forEach(row -> occurring(row)
                .forEach(option -> options.computeIfAbsent(row.planned().task(), task -> new TreeSet<>())
                        .add(option)));
        return rows.stream()
                .map(row -> measured(
                        row,
                        List.copyOf(options.getOrDefault(row.planned().task(), new TreeSet<>())),
                        estimates.apply(row),
                        halfRange))
                .toList();
    }

    private static Stream<String> occurring(TrialRow row) {
        return Stream.of(
                        Optional.of(row.planned().truth()),
                        Optional.of(row.planned().advice()),
                        row.initialDecision(),
                        row.finalDecision())
                .flatMap(Optional::stream)
                .filter(option -> !option.isEmpty());
    }

    private static MeasuredTrial measured(
            TrialRow row, List<String> options, BlockEstimate estimate, boolean halfRange) {
        Decisions decisions = row.decisions();
        return new MeasuredTrial(
                setting(row),
                new AskedItem(
                        row.planned().item(),
                        options,
                        given(row.planned().truth()),
                        OptionalDouble.empty(),
                        halfRange,
                        row.game().filter(turn -> turn.turn() > 1).isPresent()),
                advice(row),
                new Answers(decisions.initial().map(TrialRows::answer), last(row)),
                new Conduct(
                        decisions.delegated(),
                        decisions.vetoed(),
                        decisions.agreed(),
                        decisions.prediction().map(Answer::option),
                        Optional.empty()),
                explanation(row),
                new Reports(estimate.aiAccuracy(), estimate.ownAccuracy(), evidence(row.evidence())),
                row.exclusion().map(Exclusion::word));
    }

    private static Setting setting(TrialRow row) {
        return new Setting(
                row.session().participant(),
                row.session().session(),
                row.session().arm(),
                new Setting.Place(
                        row.planned().block(), row.blockNumber(), row.planned().number()),
                row.planned().condition(),
                row.planned().factors(),
                Setting.mode(row.planned().mode()));
    }

    private static Optional<GivenAdvice> advice(TrialRow row) {
        Optional<String> label = row.exposure().abstained()
                ? Optional.empty()
                : given(row.planned().advice());
        return Optional.of(new GivenAdvice(
                label,
                row.planned().adviceConfidence(),
                row.exposure().adviceSet(),
                OptionalDouble.empty(),
                !Setting.mode(row.planned().mode()).hasAi()));
    }

    private static Optional<StatedAnswer> last(TrialRow row) {
        Optional<String> option = row.finalDecision();
        if (option.isEmpty() && row.decisions().last().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatedAnswer(
                option,
                row.finalConfidence(),
                row.decisions()
                        .last()
                        .<Map<String, Double>>map(Answer::probabilities)
                        .orElse(Map.of()),
                OptionalDouble.empty(),
                row.game().flatMap(turn -> row.finalCorrect()),
                row.decisions().last().map(TrialRows::rtMs).orElse(OptionalDouble.empty())));
    }

    private static StatedAnswer answer(Answer answer) {
        return new StatedAnswer(
                Optional.of(answer.option()),
                answer.confidence(),
                answer.probabilities(),
                OptionalDouble.empty(),
                answer.judged(),
                rtMs(answer));
    }

    private static OptionalDouble rtMs(Answer answer) {
        return milliseconds(answer.rtNanos());
    }

    private static OptionalDouble milliseconds(OptionalLong nanos) {
        return nanos.isPresent() ? OptionalDouble.of(nanos.getAsLong() / NANOS_PER_MS) : OptionalDouble.empty();
    }

    private static ExplanationExposure explanation(TrialRow row) {
        boolean seen = row.exposure().explanationNanos().isPresent();
        OptionalInt views = views(row);
        return new ExplanationExposure(
                given(row.planned().explanation().method()),
                row.planned().explanation().onDemand() ? Optional.of(seen) : Optional.empty(),
                milliseconds(row.exposure().explanationNanos()),
                views,
                views.isPresent() ? supporting(row, views.getAsInt()) : OptionalInt.empty());
    }

    /** Both marks and a region that the explanation marks, or nothing to compare. */
    private static Optional<Evidence> evidence(MarkedEvidence marked) {
        return marked.initial()
                .filter(before -> !before.cells().isEmpty())
                .flatMap(before -> marked.last()
                        .filter(after -> !after.cells().isEmpty())
                        .flatMap(after -> marked.explanation()
                                .map(shown -> new Evidence.Regions(before.cells(), after.cells(), shown.cells()))));
    }

    /** Looks are a choice, and tell of a bias, where an explanation comes on demand only. */
    private static OptionalInt views(TrialRow row) {
        return row.planned().explanation().onDemand()
                ? row.exposure().of(Element.EXPLANATION).stream()
                        .mapToInt(ElementExposure::timesShown)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** An explanation speaks for the advice: all looks at it support an initial decision that agrees, and none another. */
    private static OptionalInt supporting(TrialRow row, int views) {
        return row.initialDisagreement()
                .map(disagrees -> OptionalInt.of(disagrees ? 0 : views))
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }
}
