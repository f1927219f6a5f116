package tandem.results.measures.computation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/**
 * A mean over trials.
 *
 * @param from where the trials are from
 * @param denominator which trials these are, in words
 * @param value of a trial of a person; empty if the trial is not in the denominator
 */
public record Term(From from, String denominator, Value value) {

    /** A trial's number. */
    @FunctionalInterface
    public interface Value {
        /** The number; empty if the trial is not in the denominator. */
        OptionalDouble of(Person person, MeasuredTrial trial);
    }

    /** The share of trials of a kind in which something is so; those in which it is unknown do not count. */
    public static Term share(From from, Case given, Function<MeasuredTrial, Optional<Boolean>> outcome) {
        return mean(from, given, trial -> indicator(outcome.apply(trial)));
    }

    /** The mean of a number over trials of a kind; those that do not have it do not count. */
    public static Term mean(From from, Case given, Function<MeasuredTrial, OptionalDouble> value) {
        String kind = given == Case.ALL ? "" : given.words() + " and ";
        return new Term(
                from,
                "trial with " + kind + "a value" + place(from),
                (person, trial) -> given.test(trial) ? value.apply(trial) : OptionalDouble.empty());
    }

    /** 1 for yes, 0 for no. */
    public static OptionalDouble indicator(Optional<Boolean> yes) {
        return yes.map(so -> OptionalDouble.of(so ? 1 : 0)).orElse(OptionalDouble.empty());
    }

    /** What {@code operator} makes of two numbers; empty if one of them is. */
    public static OptionalDouble both(OptionalDouble one, OptionalDouble other, DoubleBinaryOperator operator) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(operator.applyAsDouble(one.getAsDouble(), other.getAsDouble()));
    }

    /** The number of a result; empty if NA. */
    static OptionalDouble number(Result<Double> result) {
        return result.value().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** The mean over a person's trials; empty if the person has none of them. */
    public OptionalDouble mean(Person person) {
        return Arrays.stream(values(person)).average();
    }

    /** How many trials of a person are in the denominator of the first term. */
    static int trials(List<Term> terms, Person person) {
        return terms.get(0).values(person).length;
    }

    /** How many trials of a person are in the largest denominator from elsewhere than the first term's. */
    static int comparisonTrials(List<Term> terms, Person person) {
        return terms.stream()
                .filter(term -> term.from() != terms.get(0).from())
                .mapToInt(term -> term.values(person).length)
                .max()
                .orElse(0);
    }

    /** The defined values of a person's trials. */
    double[] values(Person person) {
        return person.trials(from).stream()
                .map(trial -> value.of(person, trial))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private static String place(From from) {
        return switch (from) {
            case GROUP -> "";
            case REFERENCE -> " in the comparison condition";
            case SOLO -> " in the solo baseline";
            case SOLO_ON_GROUP_ITEMS -> " in the solo baseline on the same items";
        };
    }
}
