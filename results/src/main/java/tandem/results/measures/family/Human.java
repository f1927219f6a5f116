package tandem.results.measures.family;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Need;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** What is taken for the human alone. */
enum Human {
    /** The solo block; on a single trial, how often people alone are right on its item. */
    SOLO(Need.SOLO_BASELINE, Term.share(From.SOLO, Case.ALL, MeasuredTrial::finalCorrect)) {
        @Override
        OptionalDouble right(Person person, MeasuredTrial trial) {
            return person.soloNorm().on(trial.item().id());
        }
    },
    /** The initial answer in the same trials. */
    INITIAL(Need.INITIAL_DECISION, Term.share(From.GROUP, Case.ALL, MeasuredTrial::initialCorrect)) {
        @Override
        OptionalDouble right(Person person, MeasuredTrial trial) {
            Optional<Boolean> right = trial.initialCorrect();
            return Term.indicator(right);
        }
    };

    private final Need need;

    // The functions in it look at their arguments alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Term accuracy;

    Human(Need need, Term accuracy) {
        this.need = need;
        this.accuracy = accuracy;
    }

    /** How right the human alone is on the item of a trial, in [0, 1]; empty if it is not known. */
    abstract OptionalDouble right(Person person, MeasuredTrial trial);

    /** What it needs of the design. */
    Need need() {
        return need;
    }

    /** Accuracy of the human alone. */
    Term accuracy() {
        return accuracy;
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
