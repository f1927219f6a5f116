package tandem.results.measures.family;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Need;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** What is taken for the human alone, and which trials team and AI are compared with it on. */
enum Human {
    /** The solo block; on a single trial, how often people alone are right on its item. */
    SOLO(Need.SOLO_BASELINE) {
        @Override
        Term accuracy() {
            return Term.share(From.SOLO, Case.ALL, MeasuredTrial::finalCorrect);
        }

        @Override
        OptionalDouble right(Person person, MeasuredTrial trial) {
            return person.soloNorm().on(trial.item().id());
        }

        @Override
        boolean comparable(MeasuredTrial trial) {
            return trial.finalCorrect().isPresent() && trial.adviceCorrect().isPresent();
        }
    },
    /** The initial answer in the same trials. */
    INITIAL(Need.INITIAL_DECISION) {
        @Override
        Term accuracy() {
            return comparable(MeasuredTrial::initialCorrect);
        }

        @Override
        OptionalDouble right(Person person, MeasuredTrial trial) {
            return Term.indicator(trial.initialCorrect());
        }

        @Override
        boolean comparable(MeasuredTrial trial) {
            return SOLO.comparable(trial) && trial.initialCorrect().isPresent();
        }
    };

    private final Need need;

    Human(Need need) {
        this.need = need;
    }

    /** Accuracy of the human alone. */
    abstract Term accuracy();

    /** How right the human alone is on the item of a trial, in [0, 1]; empty if it is not known. */
    abstract OptionalDouble right(Person person, MeasuredTrial trial);

    /** Whether all that is compared is known of a trial, so that accuracies are of the same trials. */
    abstract boolean comparable(MeasuredTrial trial);

    /** Accuracy of the team. */
    Term team() {
        return comparable(MeasuredTrial::finalCorrect);
    }

    /** Accuracy of the AI. */
    Term ai() {
        return comparable(MeasuredTrial::adviceCorrect);
    }

    /** The share of comparable trials in which something is so. */
    Term comparable(Function<MeasuredTrial, Optional<Boolean>> outcome) {
        return Term.share(From.GROUP, Case.ALL, trial -> comparable(trial) ? outcome.apply(trial) : Optional.empty());
    }

    /** What it needs of the design. */
    Need need() {
        return need;
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
