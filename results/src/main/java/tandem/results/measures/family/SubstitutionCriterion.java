package tandem.results.measures.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Quantile;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.StatedAnswer;

/**
 * When an answer counts as not one's own: it is the AI's, there was no own act before the advice, and it came as fast as
 * the participant's fastest answers alone.
 *
 * @param quantile of the participant's own solo response times, in (0, 1)
 * @param explanationUnopened whether an explanation that comes on demand must not have been opened
 */
record SubstitutionCriterion(double quantile, boolean explanationUnopened) {

    /** Fewer do not tell how fast a participant is. */
    static final int LEAST_SOLO_TRIALS = 20;

    /** The share of trials that meet it. */
    Term met(From from, Case given) {
        return new Term(
                from,
                "trial of a participant with at least " + LEAST_SOLO_TRIALS + " solo trials",
                (person, trial) -> given.test(trial) && !trial.conduct().aiDecided()
                        ? met(person, trial, from == From.SOLO)
                        : OptionalDouble.empty());
    }

    private OptionalDouble met(Person person, MeasuredTrial trial, boolean alone) {
        // Alone, an initial answer is no act before advice but the answer itself.
        Optional<StatedAnswer> answer =
                alone ? trial.firstAnswer() : trial.answers().last();
        OptionalDouble rtMs = answer.map(StatedAnswer::rtMs).orElse(OptionalDouble.empty());
        OptionalDouble fast = fast(person);
        if (fast.isEmpty() || rtMs.isEmpty() || trial.advised().isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean theAis = answer.flatMap(StatedAnswer::option).equals(trial.advised());
        boolean ownAct = (!alone && trial.answers().initial().isPresent())
                || trial.conduct().explored().orElse(false);
        boolean opened = explanationUnopened && trial.explanation().opened().orElse(false);
        boolean met = theAis && !ownAct && !opened && rtMs.getAsDouble() <= fast.getAsDouble();
        return OptionalDouble.of(met ? 1 : 0);
    }

    /** The quantile of a participant's response times alone; empty with too few of them. */
    private OptionalDouble fast(Person person) {
        List<Double> times = person.trials(From.SOLO).stream()
                .map(MeasuredTrial::firstAnswer)
                .flatMap(Optional::stream)
                .map(StatedAnswer::rtMs)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        return times.size() < LEAST_SOLO_TRIALS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantile.of(
                        times.stream().mapToDouble(Double::doubleValue).toArray(), quantile));
    }
}
