package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.ADVICE_CONFIDENCE;
import static tandem.results.measures.computation.Need.EXPLANATION_VIEWS;
import static tandem.results.measures.computation.Need.FINAL_CONFIDENCE;
import static tandem.results.measures.computation.Need.INITIAL_CONFIDENCE;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/**
 * Whether advice that agrees moves confidence more than advice that does not. Confidence is always that in the initial
 * decision.
 */
public final class ConfirmationBias {

    private static final String FAMILY = "confirmation_bias";
    private static final int CELLS = 10;

    private ConfirmationBias() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        Term gain = Term.mean(From.GROUP, Case.INITIAL_AGREEMENT, ConfirmationBias::gain);
        Term loss = Term.mean(From.GROUP, Case.INITIAL_DISAGREEMENT, ConfirmationBias::loss);
        return List.of(
                draft("confidence_gain_given_agreement", "mean(c1−c0 | a=d0)").mean(gain),
                draft("confidence_loss_given_disagreement", "mean(c0−c1 | a≠d0)")
                        .mean(loss),
                draft("confirmation_bias", "Confidence gained by agreement minus lost by disagreement")
                        .option("matching", "none")
                        .formula(Formula.DIFFERENCE, gain, loss),
                draft(
                                "confirmation_bias",
                                "Confidence gained by agreement minus lost by disagreement, within cells of the AI's and"
                                        + " initial confidence, each weighted by n₁n₂/(n₁+n₂)")
                        .needs(ADVICE_CONFIDENCE)
                        .option("matching", "cells")
                        .option("cells", CELLS)
                        .computed(Sampled.ofGroup(
                                "trial with both confidences", ConfirmationBias::changes, ConfirmationBias::matched)),
                Measure.named(FAMILY, "supporting_views")
                        .is(
                                "Share of looks that support the initial decision, of those that participants chose to take at an"
                                        + " explanation or its parts")
                        .in(Range.SHARE)
                        .needs(INITIAL_DECISION, EXPLANATION_VIEWS)
                        .computed(Sampled.ofGroup(
                                "look at an explanation",
                                ConfirmationBias::views,
                                views -> Result.of(views.stream()
                                        .mapToDouble(supports -> supports ? 1 : 0)
                                        .average()
                                        .getAsDouble()))));
    }

    private static Measure.Draft draft(String name, String description) {
        return Measure.named(FAMILY, name)
                .is(description)
                .in(Range.DIFFERENCE)
                .needs(INITIAL_DECISION, ADVICE, INITIAL_CONFIDENCE, FINAL_CONFIDENCE);
    }

    private static OptionalDouble gain(MeasuredTrial trial) {
        return Term.both(
                trial.finalConfidenceInInitial(), trial.initialConfidence(), (after, before) -> after - before);
    }

    private static OptionalDouble loss(MeasuredTrial trial) {
        return Term.both(
                trial.initialConfidence(), trial.finalConfidenceInInitial(), (before, after) -> before - after);
    }

    private static List<Change> changes(Person person) {
        return person.trials(From.GROUP).stream()
                .map(ConfirmationBias::change)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Change> change(MeasuredTrial trial) {
        boolean agrees = Case.INITIAL_AGREEMENT.test(trial);
        OptionalDouble value = agrees ? gain(trial) : loss(trial);
        if (trial.initialDisagreement().isEmpty() || trial.adviceConfidence().isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = new Cell(
                EqualWidth.bin(trial.adviceConfidence().getAsDouble(), CELLS),
                EqualWidth.bin(trial.initialConfidence().getAsDouble(), CELLS));
        return Optional.of(new Change(agrees, cell, value.getAsDouble()));
    }

    private static Result<Double> matched(List<Change> changes) {
        Map<Cell, List<Change>> byCell = changes.stream().collect(Collectors.groupingBy(Change::cell));
        double sum = 0;
        double weights = 0;
        for (List<Change> cell : byCell.values()) {
            double agreeing = cell.stream().filter(Change::agrees).count();
            double disagreeing = cell.size() - agreeing;
            double weight = agreeing * disagreeing / cell.size();
            if (weight > 0) {
                sum += weight * (mean(cell, Change::agrees) - mean(cell, change -> !change.agrees()));
                weights += weight;
            }
        }
        return weights == 0
                ? Result.notAvailable("no cell of equal confidences has both agreement and disagreement")
                : Result.of(sum / weights);
    }

    private static double mean(List<Change> changes, Predicate<Change> which) {
        return changes.stream()
                .filter(which)
                .mapToDouble(Change::value)
                .average()
                .orElseThrow();
    }

    private static List<Boolean> views(Person person) {
        return person.trials(From.GROUP).stream()
                .filter(trial -> trial.explanation().supportingViews().isPresent())
                .flatMap(trial -> IntStream.range(0, number(trial.explanation().views()))
                        .mapToObj(view -> view < number(trial.explanation().supportingViews())))
                .toList();
    }

    private static int number(OptionalInt count) {
        return count.orElse(0);
    }

    /** Trials of about the same confidences, in tenths. */
    private record Cell(int advice, int initial) {}

    /** What advice did to confidence: the gain where it agrees, the loss where it does not. */
    private record Change(boolean agrees, Cell cell, double value) {}
}
