package tandem.results.measures.computation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;
import tandem.results.statistics.SumStatistic;

/**
 * A statistic that needs its trials one by one, such as a median.
 *
 * @param <T> what it needs of a trial
 * @param sources where the trials are from
 * @param denominator which trials these are, in words
 * @param observations of a person
 * @param statistic of the observations of one person, or of all together
 */
public record Sampled<T>(
        Set<From> sources,
        String denominator,
        Function<Person, List<T>> observations,
        Function<List<T>, Result<Double>> statistic)
        implements Computation {

    public Sampled {
        sources = Set.copyOf(sources);
    }

    /** A statistic of the group's trials. */
    public static <T> Sampled<T> ofGroup(
            String denominator, Function<Person, List<T>> observations, Function<List<T>, Result<Double>> statistic) {
        return new Sampled<>(Set.of(From.GROUP), denominator, observations, statistic);
    }

    @Override
    public List<Estimator> estimators() {
        return List.of(Estimator.values());
    }

    @Override
    public Result<Double> estimate(List<Person> persons, Estimator estimator) {
        List<List<T>> observed = persons.stream().map(observations).toList();
        if (estimator == Estimator.POOLED || observed.stream().allMatch(List::isEmpty)) {
            return statisticOf(observed.stream());
        }
        List<Result<Double>> values =
                observed.stream().filter(own -> !own.isEmpty()).map(statistic).toList();
        return values.stream()
                .map(Result::value)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .average()
                .stream()
                .mapToObj(Result::of)
                .findFirst()
                .orElseGet(() -> Result.notAvailable(
                        "no participant has a value: " + values.get(0).reason().orElseThrow()));
    }

    @Override
    public Result<Bootstrap> resampled(List<Person> persons, Estimator estimator, Estimation estimation) {
        return estimator == Estimator.PARTICIPANT_MEAN
                ? Resampling.ofSums(persons, this::valueAndOne, SumStatistic.ratio(0, 1), estimation)
                : Resampling.of(persons, observations, this::statisticOf, estimation);
    }

    @Override
    public int trials(Person person) {
        return observations.apply(person).size();
    }

    @Override
    public int comparisonTrials(Person person) {
        return 0;
    }

    @Override
    public boolean defined(Person person) {
        return value(person).isPresent();
    }

    private OptionalDouble value(Person person) {
        return Term.number(statisticOf(Stream.of(observations.apply(person))));
    }

    private Result<Double> statisticOf(Stream<List<T>> observed) {
        List<T> together = observed.flatMap(List::stream).toList();
        return together.isEmpty() ? Result.notAvailable("no " + denominator) : statistic.apply(together);
    }

    private double[] valueAndOne(Person person) {
        OptionalDouble value = value(person);
        return new double[] {value.orElse(0), value.isPresent() ? 1 : 0};
    }
}
