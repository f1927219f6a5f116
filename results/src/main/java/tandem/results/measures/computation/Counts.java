package tandem.results.measures.computation;

/**
 * How many of what a number was computed from.
 *
 * @param participants who have trials in the condition
 * @param undefined of them, without a value
 * @param trials in the denominator
 * @param comparisonTrials in the denominator that it is compared with; 0 where it stands for itself
 * @param excluded trials of the condition that were left out by flag
 */
public record Counts(int participants, int undefined, int trials, int comparisonTrials, int excluded) {

    static Counts of(Sample sample, Computation computation) {
        int participants = 0;
        int undefined = 0;
        int trials = 0;
        int comparisonTrials = 0;
        for (Person person : sample.persons()) {
            boolean in = !person.trials(From.GROUP).isEmpty();
            participants += in ? 1 : 0;
            undefined += in && !computation.defined(person) ? 1 : 0;
            trials += computation.trials(person);
            comparisonTrials += computation.comparisonTrials(person);
        }
        return new Counts(participants, undefined, trials, comparisonTrials, sample.excluded());
    }
}
