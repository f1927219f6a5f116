package tandem.results.measures.computation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.ClusterBootstrap;
import tandem.results.statistics.Result;
import tandem.results.statistics.Watch;

/**
 * A statistic of one summary a participant, such as a standardised difference. There is no pooled estimate of it.
 *
 * @param <T> the summary
 * @param sources where the trials are from
 * @param denominator which persons have a summary, in words
 * @param summary of a person; empty if there is none
 * @param statistic of the summaries
 */
public record Across<T>(
        Set<From> sources,
        String denominator,
        Function<Person, Optional<T>> summary,
        Function<List<T>, Result<Double>> statistic)
        implements Computation {

    public Across {
        sources = Set.copyOf(sources);
    }

    @Override
    public List<Estimator> estimators() {
        return List.of(Estimator.PARTICIPANT_MEAN);
    }

    @Override
    public Result<Double> estimate(List<Person> persons, Estimator estimator) {
        return statisticOf(persons.stream().map(summary));
    }

    @Override
    public Result<Bootstrap> resampled(List<Person> persons, Estimator estimator, Estimation estimation) {
        List<Summed<T>> summed = persons.stream()
                .map(person -> new Summed<>(person.arm(), summary.apply(person)))
                .toList();
        return ClusterBootstrap.of(
                summed,
                Summed::arm,
                drawn -> Sampled.number(statisticOf(drawn.stream().map(Summed::summary))),
                estimation.level(),
                estimation.draws(),
                Watch.NOBODY);
    }

    @Override
    public int trials(Person person) {
        return summary.apply(person).isPresent() ? person.trials(From.GROUP).size() : 0;
    }

    @Override
    public int comparisonTrials(Person person) {
        return 0;
    }

    @Override
    public boolean defined(Person person) {
        return summary.apply(person).isPresent();
    }

    private Result<Double> statisticOf(Stream<Optional<T>> summaries) {
        List<T> defined = summaries.flatMap(Optional::stream).toList();
        return defined.isEmpty() ? Result.notAvailable("no participant with " + denominator) : statistic.apply(defined);
    }

    /** What resampling draws, read from the trials once. */
    private record Summed<T>(String arm, Optional<T> summary) {}
}
