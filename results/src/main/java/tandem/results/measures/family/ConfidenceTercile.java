package tandem.results.measures.family;

import java.util.List;
import java.util.Locale;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Quantile;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/** A third of the trials by initial confidence; equal confidences stay together, in the lower third. */
enum ConfidenceTercile {
    LOW,
    MIDDLE,
    HIGH;

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The share of switches among trials with initial disagreement in the tercile. */
    Sampled<Disagreement> switchFraction() {
        return Sampled.ofGroup(
                "trial with initial disagreement and confidence", ConfidenceTercile::disagreements, this::share);
    }

    private static List<Disagreement> disagreements(Person person) {
        return person.trials(From.GROUP).stream()
                .filter(Case.INITIAL_DISAGREEMENT)
                .filter(trial ->
                        trial.initialConfidence().isPresent() && trial.follows().isPresent())
                .map(Disagreement::of)
                .toList();
    }

    private Result<Double> share(List<Disagreement> disagreements) {
        double[] confidences =
                disagreements.stream().mapToDouble(Disagreement::confidence).toArray();
        double low = Quantile.of(confidences, 1 / 3.0);
        double high = Quantile.of(confidences, 2 / 3.0);
        return disagreements.stream()
                .filter(one -> of(one.confidence(), low, high) == this)
                .mapToDouble(one -> one.switched() ? 1 : 0)
                .average()
                .stream()
                .mapToObj(Result::of)
                .findFirst()
                .orElse(Result.notAvailable("no trial in the tercile"));
    }

    private static ConfidenceTercile of(double confidence, double low, double high) {
        return confidence <= low ? LOW : confidence <= high ? MIDDLE : HIGH;
    }

    /** A trial with initial disagreement. */
    record Disagreement(double confidence, boolean switched) {
        static Disagreement of(MeasuredTrial trial) {
            return new Disagreement(
                    trial.initialConfidence().getAsDouble(), trial.follows().get());
        }
    }
}
