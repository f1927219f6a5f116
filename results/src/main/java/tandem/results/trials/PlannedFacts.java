package tandem.results.trials;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;

/**
 * What was planned for a trial, as the event of its start tells.
 *
 * @param trial id, unique in the session
 * @param block id
 * @param number in its block and kind, from 1
 * @param kind practice, familiarisation, main or attention
 * @param condition name
 * @param mode word of the mode of collaboration
 * @param factors level by factor name, sorted; empty in practice
 * @param task kind of task
 * @param item id
 * @param itemSet matched set it was drawn from; empty outside main trials
 * @param truth right option
 * @param difficulty 0 easy to 1 hardest, where the task knows it
 * @param advice the AI's option, shown or silent; where its agreement was steered, what was shown
 * @param adviceConfidence the AI's probability for it, in [0, 1]
 * @param explanation of the advice
 * @param instruction the answer an attention check asks for; else empty
 */
public record PlannedFacts(
        String trial,
        String block,
        int number,
        PlannedTrial.Kind kind,
        String condition,
        String mode,
        Map<String, String> factors,
        String task,
        String item,
        OptionalInt itemSet,
        String truth,
        OptionalDouble difficulty,
        String advice,
        OptionalDouble adviceConfidence,
        PlannedExplanation explanation,
        String instruction) {

    /** The facts in a {@code TRIAL_STARTED} event. */
    static PlannedFacts of(Event started) {
        OptionalDouble itemSet = Payload.number(started, "item_set");
        return new PlannedFacts(
                started.trial(),
                started.text("block"),
                Integer.parseInt(started.text("number")),
                Payload.kind(started),
                started.text("condition"),
                started.text("mode"),
                factors(started),
                started.text("task"),
                started.text("item"),
                itemSet.isPresent() ? OptionalInt.of((int) itemSet.getAsDouble()) : OptionalInt.empty(),
                started.text("truth"),
                Payload.number(started, "difficulty"),
                started.text("advice"),
                Payload.number(started, "advice_confidence"),
                PlannedExplanation.of(started),
                started.text("instruction"));
    }

    /** The same trial with the advice that was chosen while it ran. */
    PlannedFacts advising(String label) {
        return new PlannedFacts(
                trial,
                block,
                number,
                kind,
                condition,
                mode,
                factors,
                task,
                item,
                itemSet,
                truth,
                difficulty,
                label,
                adviceConfidence,
                explanation,
                instruction);
    }

    /** The word of the kind in the data. */
    public String kindWord() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> factors(Event started) {
        Map<String, String> factors = new TreeMap<>();
        if (started.payload().get("factors") instanceof Map<?, ?> levels) {
            levels.forEach((factor, level) -> factors.put(String.valueOf(factor), String.valueOf(level)));
        }
        return factors;
    }
}
