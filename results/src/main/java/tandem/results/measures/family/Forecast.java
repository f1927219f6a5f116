package tandem.results.measures.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Person;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * A confidence and whether it was deserved.
 *
 * @param confidence in [0, 1]
 * @param right whether the answer is right
 * @param lowest end of the scale: .5 on a half-range scale, else 0
 */
record Forecast(double confidence, boolean right, double lowest) {

    /** Which answer the confidence is in. */
    enum Answer {
        INITIAL(MeasuredTrial::initialConfidence, MeasuredTrial::initialCorrect),
        FINAL(MeasuredTrial::finalConfidence, MeasuredTrial::finalCorrect);

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, OptionalDouble> confidence;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, Optional<Boolean>> right;

        Answer(Function<MeasuredTrial, OptionalDouble> confidence, Function<MeasuredTrial, Optional<Boolean>> right) {
            this.confidence = confidence;
            this.right = right;
        }

        /** The forecast of a trial; empty without confidence, answer or truth. */
        Optional<Forecast> of(MeasuredTrial trial) {
            OptionalDouble said = confidence.apply(trial);
            double lowest = trial.item().halfRange() ? 0.5 : 0;
            return said.isEmpty()
                    ? Optional.empty()
                    : right.apply(trial).map(so -> new Forecast(said.getAsDouble(), so, lowest));
        }

        /** The forecasts of a person in the condition. */
        List<Forecast> of(Person person) {
            return person.trials(From.GROUP).stream()
                    .map(this::of)
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** The word in options. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the confidence is from the lowest end of the scale to certainty, in [0, 1]. */
    double onScale() {
        return (confidence - lowest) / (1 - lowest);
    }

    /** 1 if right, 0 if not. */
    double outcome() {
        return right ? 1 : 0;
    }
}
