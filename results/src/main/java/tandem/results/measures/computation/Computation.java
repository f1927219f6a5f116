package tandem.results.measures.computation;

import java.util.List;
import java.util.Set;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;

/** How a measure is computed from persons. */
public sealed interface Computation permits Means, Sampled, Across {

    /** The estimators there are of it. */
    List<Estimator> estimators();

    /** Where its trials are from; who has none there is not resampled. */
    Set<From> sources();

    /** The number, or why there is none. */
    Result<Double> estimate(List<Person> persons, Estimator estimator);

    /** Its intervals, from drawing persons within their arms. */
    Result<Bootstrap> resampled(List<Person> persons, Estimator estimator, Estimation estimation);

    /** How many of a person's trials are in the denominator. */
    int trials(Person person);

    /** How many of a person's trials are in the denominators it is compared with. */
    int comparisonTrials(Person person);

    /** Whether a person has a value. */
    boolean defined(Person person);
}
