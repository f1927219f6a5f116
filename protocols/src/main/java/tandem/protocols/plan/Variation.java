package tandem.protocols.plan;

import java.util.Optional;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;

/**
 * What distinguishes a trial from others of its block.
 *
 * @param explanation of the advice, if any
 * @param quality of the explanation, where trials of a block differ in it; else empty
 * @param agrees whether advice is shown that agrees with the initial answer, or that does not; empty where the AI speaks for
 *     itself
 * @param instruction the answer that an attention check asks for; else empty
 * @param place where it stands in its game, if it is a turn of one
 */
public record Variation(
        Optional<ExplanationSpec> explanation,
        String quality,
        Optional<Boolean> agrees,
        Optional<String> instruction,
        Optional<GameTurn> place) {

    /** Nothing but what its condition says. */
    public static Variation of(Condition condition) {
        return new Variation(condition.explanation(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the explanation of a quota; unchanged where the condition does not explain. */
    Variation explainedBy(Optional<AdviceSchedule.Quota> quota) {
        return explanation.isEmpty() || quota.isEmpty()
                ? this
                : new Variation(
                        explanation.map(spec -> spec.by(quota.get().method())),
                        quota.get().name(),
                        agrees,
                        instruction,
                        place);
    }

    Variation agreeing(Optional<Boolean> whether) {
        return new Variation(explanation, quality, whether, instruction, place);
    }

    Variation asking(String option) {
        return new Variation(explanation, quality, agrees, Optional.of(option), place);
    }

    Variation inGame(GameTurn turn) {
        return new Variation(explanation, quality, agrees, instruction, Optional.of(turn));
    }
}
