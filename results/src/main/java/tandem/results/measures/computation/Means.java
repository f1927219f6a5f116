package tandem.results.measures.computation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;

/**
 * A formula of means over trials. The participant-mean estimate is the formula of the terms' participant means, each over
 * those who have a value, so that it is defined also where different people make up the terms.
 *
 * @param terms means; the first one's denominator is the measure's
 * @param formula of the means
 */
public record Means(List<Term> terms, Formula formula) implements Computation {

    public Means {
        terms = List.copyOf(terms);
    }

    @Override
    public List<Estimator> estimators() {
        return List.of(Estimator.values());
    }

    @Override
    public Set<From> sources() {
        return terms.stream().map(Term::from).collect(Collectors.toSet());
    }

    @Override
    public Result<Double> estimate(List<Person> persons, Estimator estimator) {
        double[] total = new double[2 * terms.size()];
        for (Person person : persons) {
            double[] sums = sums(person, estimator);
            Arrays.setAll(total, column -> total[column] + sums[column]);
        }
        for (int i = 0; i < terms.size(); i++) {
            if (total[2 * i + 1] == 0) {
                return Result.notAvailable("no " + terms.get(i).denominator());
            }
        }
        return formula.of(means(total));
    }

    @Override
    public Result<Bootstrap> resampled(List<Person> persons, Estimator estimator, Estimation estimation) {
        return Resampling.ofSums(persons, person -> sums(person, estimator), this::statistic, estimation);
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

    /** Two columns a term: the sum and how many, or the person's mean and whether there is one. */
    private double[] sums(Person person, Estimator estimator) {
        double[] sums = new double[2 * terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            double[] values = terms.get(i).values(person);
            double sum = Arrays.stream(values).sum();
            boolean mean = estimator == Estimator.PARTICIPANT_MEAN && values.length > 0;
            sums[2 * i] = mean ? sum / values.length : sum;
            sums[2 * i + 1] = mean ? 1 : values.length;
        }
        return sums;
    }

    private OptionalDouble statistic(double[] sums) {
        for (int i = 0; i < terms.size(); i++) {
            if (sums[2 * i + 1] == 0) {
                return OptionalDouble.empty();
            }
        }
        return Term.number(formula.of(means(sums)));
    }

    private double[] means(double[] sums) {
        double[] means = new double[terms.size()];
        Arrays.setAll(means, i -> sums[2 * i] / sums[2 * i + 1]);
        return means;
    }
}
