package tandem.results.measures.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Term;
import tandem.results.statistics.EquivalenceTest;
import tandem.results.statistics.Estimate;
import tandem.results.statistics.Result;
import tandem.results.statistics.StandardizedDifference;

/**
 * A person's means of two terms. Where those who have one have the other, too, comparisons are paired; persons with one
 * only are then left out.
 *
 * @param first mean; empty if the person has none
 * @param second mean; empty if the person has none
 */
record TwoMeans(OptionalDouble first, OptionalDouble second) {

    /** The means of a person; empty if there is neither. */
    static Function<Person, Optional<TwoMeans>> of(Term first, Term second) {
        return person -> Optional.of(new TwoMeans(first.mean(person), second.mean(person)))
                .filter(means -> means.first.isPresent() || means.second.isPresent());
    }

    /** Hedges' g_av of paired means (Lakens 2013), or Hedges' g of independent ones. */
    static Result<Double> hedgesG(List<TwoMeans> persons) {
        Result<Estimate> g = paired(persons)
                ? StandardizedDifference.gAv(firsts(both(persons)), seconds(both(persons)))
                : StandardizedDifference.hedgesG(firsts(persons), seconds(persons));
        return g.map(Estimate::value);
    }

    /** Two one-sided tests that the difference lies within ± {@code smallestEffect}. */
    static Result<EquivalenceTest> equivalence(List<TwoMeans> persons, double smallestEffect, double alpha) {
        return paired(persons)
                ? EquivalenceTest.paired(
                        firsts(both(persons)), seconds(both(persons)), -smallestEffect, smallestEffect, alpha)
                : EquivalenceTest.welch(firsts(persons), seconds(persons), -smallestEffect, smallestEffect, alpha);
    }

    private static boolean paired(List<TwoMeans> persons) {
        return !both(persons).isEmpty();
    }

    private static List<TwoMeans> both(List<TwoMeans> persons) {
        return persons.stream()
                .filter(means -> means.first.isPresent() && means.second.isPresent())
                .toList();
    }

    private static double[] firsts(List<TwoMeans> persons) {
        return persons.stream()
                .map(TwoMeans::first)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private static double[] seconds(List<TwoMeans> persons) {
        return persons.stream()
                .map(TwoMeans::second)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }
}
