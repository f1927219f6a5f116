package tandem.results.measures.family;

import java.util.Locale;
import java.util.OptionalDouble;
import tandem.results.measures.computation.Need;
import tandem.results.measures.trial.MeasuredTrial;

/** How far an answer moved towards the advice: 0 not at all, 1 all the way. */
public enum WeightOnAdvice {
    /** (x1 − x0) / (xa − x0) of numeric answers; undefined where xa = x0 (Yaniv 2004). */
    NUMBER(Need.NUMERIC_ADVICE) {
        @Override
        public OptionalDouble of(MeasuredTrial trial) {
            return weight(trial.initialNumber(), trial.finalNumber(), trial.advisedNumber());
        }
    },
    /** (p1(a) − p0(a)) / (1 − p0(a)) of the probability of the advised option; undefined where p0(a) = 1. */
    PROBABILITY(Need.OPTION_PROBABILITIES) {
        @Override
        public OptionalDouble of(MeasuredTrial trial) {
            return trial.advised()
                    .map(option -> weight(
                            trial.initialProbability(option), trial.finalProbability(option), OptionalDouble.of(1)))
                    .orElse(OptionalDouble.empty());
        }
    };

    private final Need need;

    WeightOnAdvice(Need need) {
        this.need = need;
    }

    /** The weight of a trial as it is; empty if undefined. */
    public abstract OptionalDouble of(MeasuredTrial trial);

    /** What it needs of the design. */
    Need need() {
        return need;
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static OptionalDouble weight(OptionalDouble before, OptionalDouble after, OptionalDouble advised) {
        if (before.isEmpty() || after.isEmpty() || advised.isEmpty()) {
            return OptionalDouble.empty();
        }
        double way = advised.getAsDouble() - before.getAsDouble();
        return way == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((after.getAsDouble() - before.getAsDouble()) / way);
    }
}
