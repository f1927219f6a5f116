package tandem.results.measures.computation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;

/**
 * A statistic of one summary a participant, such as a standardised difference. There is no pooled estimate of it.
 *
 * @param <T> the summary
 * @param terms that a summary is made of; the first one's denominator is the measure's
 * @param summary of a person; empty if there is none
 * @param statistic of the summaries
 * @param hasInterval whether resampling tells how sure the statistic is; not of a p
 */
public record Across<T>(
        List<Term> terms,
        Function<Person, Optional<T>> summary,
        Function<List<T>, Result<Double>> statistic,
        boolean hasInterval)
        implements Computation {

    public Across {
        terms = List.copyOf(terms);
    }

    /** An estimate. */
    public static <T> Across<T> estimate(
            List<Term> terms, Function<Person, Optional<T>> summary, Function<List<T>, Result<Double>> statistic) {
        return new Across<>(terms, summary, statistic, true);
    }

    /** The p of a test. */
    public static <T> Across<T> test(
            List<Term> terms, Function<Person, Optional<T>> summary, Function<List<T>, Result<Double>> p) {
        return new Across<>(terms, summary, p, false);
    }

    @Override
    public List<Estimator> estimators() {
        return List.of(Estimator.PARTICIPANT_MEAN);
    }

    @Override
    public Set<From> sources() {
        return terms.stream().map(Term::from).collect(Collectors.toSet());
    }

    @Override
    public Result<Double> estimate(List<Person> persons, Estimator estimator) {
        return statisticOf(persons.stream().map(summary));
    }

    @Override
    public Result<Bootstrap> resampled(List<Person> persons, Estimator estimator, Estimation estimation) {
        return hasInterval
                ? Resampling.of(persons, summary, this::statisticOf, estimation)
                : Result.notAvailable("a p has no interval");
    }

    @Override
    public int trials(Person person) {
        return Term.trials(terms, person);
    }

    @Override
    public int comparisonTrials(Person person) {
        return Term.comparisonTrials(terms, person);
    }

    @Override
    public boolean defined(Person person) {
        return trials(person) > 0;
    }

    private Result<Double> statisticOf(Stream<Optional<T>> summaries) {
        List<T> defined = summaries.flatMap(Optional::stream).toList();
        return defined.isEmpty() ? Result.notAvailable("no " + terms.get(0).denominator()) : statistic.apply(defined);
    }
}
