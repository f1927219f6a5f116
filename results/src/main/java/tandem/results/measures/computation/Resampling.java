package tandem.results.measures.computation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.ClusterBootstrap;
import tandem.results.statistics.Result;
import tandem.results.statistics.SumStatistic;
import tandem.results.statistics.Watch;

/** Draws persons with all their trials, within their arms. */
final class Resampling {

    private Resampling() {}

    /**
     * The intervals of a statistic.
     *
     * @param persons to draw from
     * @param read what the statistic needs of a person; read once
     * @param statistic of what was read
     * @param estimation how intervals are made
     */
    static <T> Result<Bootstrap> of(
            List<Person> persons,
            Function<Person, T> read,
            Function<Stream<T>, Result<Double>> statistic,
            Estimation estimation) {
        List<Cluster<T>> clusters = persons.stream()
                .map(person -> new Cluster<>(person.arm(), read.apply(person)))
                .toList();
        return ClusterBootstrap.of(
                clusters,
                Cluster::arm,
                drawn -> Term.number(statistic.apply(drawn.stream().map(Cluster::read))),
                estimation.level(),
                estimation.draws(),
                Watch.NOBODY);
    }

    /** The intervals of a statistic of persons' sums, the fast way. */
    static Result<Bootstrap> ofSums(
            List<Person> persons, Function<Person, double[]> sums, SumStatistic statistic, Estimation estimation) {
        return ClusterBootstrap.ofSums(
                persons.stream().map(sums).toArray(double[][]::new),
                row -> persons.get(row).arm(),
                statistic,
                estimation.level(),
                estimation.draws(),
                Watch.NOBODY);
    }

    private record Cluster<T>(String arm, T read) {}
}
