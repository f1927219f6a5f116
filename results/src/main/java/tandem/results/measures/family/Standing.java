package tandem.results.measures.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Term;
import tandem.results.statistics.Estimate;
import tandem.results.statistics.Result;
import tandem.results.statistics.StandardizedDifference;

/**
 * How accurate a participant is in the team and alone, and how accurate the AI was for them.
 *
 * @param human in the team, and alone
 * @param ai empty for who met no advice
 */
record Standing(TwoMeans human, OptionalDouble ai) {

    /** How a person stands, by what their means are of. */
    static Function<Person, Optional<Standing>> of(Term team, Term alone, Term ai) {
        return person -> TwoMeans.of(team, alone).apply(person).map(human -> new Standing(human, ai.mean(person)));
    }

    /**
     * Hedges' g of team against the better of human and AI. The AI's accuracy hardly varies between participants, so that
     * against it the spread of the paired differences divides, with Hedges' correction J ≈ 1 − 3/(4 df − 1).
     */
    static Result<Double> synergy(List<Standing> persons) {
        OptionalDouble alone = mean(persons, true);
        OptionalDouble ai = mean(persons, false);
        if (alone.isEmpty() || ai.isEmpty()) {
            return Result.notAvailable("nobody met " + (alone.isEmpty() ? "the human baseline" : "advice"));
        }
        return alone.getAsDouble() >= ai.getAsDouble()
                ? TwoMeans.hedgesG(persons.stream().map(Standing::human).toList())
                : againstAi(persons);
    }

    private static OptionalDouble mean(List<Standing> persons, boolean alone) {
        return persons.stream()
                .map(person -> alone ? person.human.second() : person.ai)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static Result<Double> againstAi(List<Standing> persons) {
        List<Standing> met =
                persons.stream().filter(person -> person.ai.isPresent()).toList();
        if (met.size() < 3) {
            return Result.notAvailable("too few participants: " + met.size() + ", at least 3 needed");
        }
        double correction = 1 - 3 / (4.0 * (met.size() - 1) - 1);
        return StandardizedDifference.dz(
                        met.stream()
                                .mapToDouble(person -> person.human.first().getAsDouble())
                                .toArray(),
                        met.stream()
                                .mapToDouble(person -> person.ai.getAsDouble())
                                .toArray())
                .map(Estimate::value)
                .map(d -> d * correction);
    }
}
