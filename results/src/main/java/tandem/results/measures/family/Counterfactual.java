package tandem.results.measures.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Need;
import tandem.results.measures.computation.Person;
import tandem.results.measures.trial.MeasuredTrial;

/** What is taken for the answer that a person would have given, had they not delegated. */
enum Counterfactual {
    /** The answer they gave in the trial before they chose, hidden from the AI. */
    HIDDEN_ANSWER(Need.INITIAL_DECISION) {
        @Override
        Optional<Boolean> right(Person person, MeasuredTrial trial) {
            return trial.initialCorrect();
        }

        @Override
        List<Forecast> forecasts(Person person) {
            return Forecast.Answer.INITIAL.of(person);
        }
    },
    /** Their answer to the same item, alone. */
    OWN_SOLO_PASS(Need.SOLO_BASELINE) {
        @Override
        Optional<Boolean> right(Person person, MeasuredTrial trial) {
            return person.trials(From.SOLO).stream()
                    .filter(alone -> alone.item().id().equals(trial.item().id()))
                    .findFirst()
                    .flatMap(MeasuredTrial::finalCorrect);
        }

        @Override
        List<Forecast> forecasts(Person person) {
            Set<String> items = person.trials(From.GROUP).stream()
                    .map(trial -> trial.item().id())
                    .collect(Collectors.toSet());
            return person.trials(From.SOLO).stream()
                    .filter(alone -> items.contains(alone.item().id()))
                    .map(Forecast.Answer.FINAL::of)
                    .flatMap(Optional::stream)
                    .toList();
        }
    },
    /** Whether most of the people who were alone with the item are right; a tie does not tell. */
    SOLO_GROUP_NORM(Need.SOLO_BASELINE) {
        @Override
        Optional<Boolean> right(Person person, MeasuredTrial trial) {
            OptionalDouble share = person.soloNorm().on(trial.item().id());
            return share.isEmpty() || share.getAsDouble() == 0.5
                    ? Optional.empty()
                    : Optional.of(share.getAsDouble() > 0.5);
        }

        @Override
        List<Forecast> forecasts(Person person) {
            return List.of();
        }
    };

    private final Need need;

    Counterfactual(Need need) {
        this.need = need;
    }

    /** H, whether that answer is right; empty if it is not known. */
    abstract Optional<Boolean> right(Person person, MeasuredTrial trial);

    /** A person's confidence in such answers; none where the answers are not the person's. */
    abstract List<Forecast> forecasts(Person person);

    /** What it needs of the design. */
    Need need() {
        return need;
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
