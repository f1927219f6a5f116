package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.COMPARISON_CONDITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/**
 * How much of what a condition does goes through a mediator: a·b, a the effect of the condition on the mediator, b that of
 * the mediator on the outcome with the condition held (MacKinnon 2008). Least squares; binary outcomes are on the
 * probability scale.
 */
public final class StatisticalMediation {

    private static final String FAMILY = "mediation";

    private StatisticalMediation() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Mediator mediator : Mediator.values()) {
            for (Outcome outcome : Outcome.values()) {
                measures.add(Measure.named(FAMILY, "indirect_effect")
                        .is("a·b of condition → mediator → outcome")
                        .after("MacKinnon 2008")
                        .in(Range.ANY)
                        .needs(COMPARISON_CONDITION)
                        .option("mediator", mediator.name().toLowerCase(Locale.ROOT))
                        .option("outcome", outcome.name().toLowerCase(Locale.ROOT))
                        .computed(new Sampled<>(
                                Set.of(From.GROUP, From.REFERENCE),
                                "trial with mediator and outcome",
                                person -> paths(person, mediator, outcome),
                                StatisticalMediation::indirectEffect)));
            }
        }
        return measures;
    }

    private static List<Path> paths(Person person, Mediator mediator, Outcome outcome) {
        return Stream.of(From.REFERENCE, From.GROUP)
                .flatMap(from -> person.trials(from).stream()
                        .map(trial -> path(from, mediator.value.apply(trial), Term.indicator(outcome.so.apply(trial)))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Path> path(From from, OptionalDouble mediator, OptionalDouble outcome) {
        return mediator.isEmpty() || outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new Path(from == From.GROUP ? 1 : 0, mediator.getAsDouble(), outcome.getAsDouble()));
    }

    /** a = cov(X,M)/var(X); b = (var(X) cov(M,Y) − cov(X,M) cov(X,Y)) / (var(X) var(M) − cov(X,M)²). */
    private static Result<Double> indirectEffect(List<Path> paths) {
        double varianceX = covariance(paths, Path::condition, Path::condition);
        double varianceM = covariance(paths, Path::mediator, Path::mediator);
        double xm = covariance(paths, Path::condition, Path::mediator);
        double xy = covariance(paths, Path::condition, Path::outcome);
        double my = covariance(paths, Path::mediator, Path::outcome);
        double determinant = varianceX * varianceM - xm * xm;
        if (varianceX == 0) {
            return Result.notAvailable("trials of one condition only");
        }
        if (determinant <= 1e-12 * varianceX * varianceM) {
            return Result.notAvailable("the mediator does not vary within conditions");
        }
        return Result.of(xm / varianceX * (varianceX * my - xm * xy) / determinant);
    }

    private static double covariance(List<Path> paths, ToDoubleFunction<Path> one, ToDoubleFunction<Path> other) {
        double meanOne = paths.stream().mapToDouble(one).average().orElseThrow();
        double meanOther = paths.stream().mapToDouble(other).average().orElseThrow();
        return paths.stream()
                        .mapToDouble(
                                path -> (one.applyAsDouble(path) - meanOne) * (other.applyAsDouble(path) - meanOther))
                        .sum()
                / paths.size();
    }

    /** A trial: 1 in the condition and 0 in the other, the mediator, the outcome. */
    private record Path(double condition, double mediator, double outcome) {}

    private enum Mediator {
        RESPONSE_TIME(MeasuredTrial::finalRtMs),
        CONFIDENCE(MeasuredTrial::finalConfidence);

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, OptionalDouble> value;

        Mediator(Function<MeasuredTrial, OptionalDouble> value) {
            this.value = value;
        }
    }

    private enum Outcome {
        CORRECT(MeasuredTrial::finalCorrect),
        FOLLOWED(MeasuredTrial::follows);

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, Optional<Boolean>> so;

        Outcome(Function<MeasuredTrial, Optional<Boolean>> so) {
            this.so = so;
        }
    }
}
