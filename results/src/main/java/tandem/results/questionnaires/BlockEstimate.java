package tandem.results.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.questionnaire.Estimate;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;

/**
 * What a participant estimated of a block.
 *
 * @param aiAccuracy share that the AI gets right, in [0, 1]
 * @param ownAccuracy share of own right answers, in [0, 1]
 */
public record BlockEstimate(OptionalDouble aiAccuracy, OptionalDouble ownAccuracy) {

    /** Nothing was asked. */
    public static final BlockEstimate NONE = new BlockEstimate(OptionalDouble.empty(), OptionalDouble.empty());

    /**
     * Estimates by block. A question that stands outside blocks is about the one before it; of two about the same block, the
     * later counts.
     *
     * @param answers of one session
     * @param questionnaires of its study, by id
     */
    public static Map<String, BlockEstimate> byBlock(
            List<AnswerRow> answers, Map<String, Questionnaire> questionnaires) {
        Map<String, BlockEstimate> estimates = new HashMap<>();
        for (AnswerRow answer : answers) {
            Questionnaire questionnaire = questionnaires.get(answer.questionnaire());
            Estimate estimate =
                    questionnaire == null ? null : questionnaire.estimates().get(answer.item());
            if (estimate != null
                    && !answer.value().isEmpty()
                    && !answer.lastBlock().isEmpty()) {
                double share = Double.parseDouble(answer.value()) / highest(questionnaire, answer.item());
                estimates.merge(
                        answer.lastBlock(), NONE.with(estimate, share), (known, added) -> known.with(estimate, share));
            }
        }
        return estimates;
    }

    private BlockEstimate with(Estimate estimate, double share) {
        return switch (estimate) {
            case AI_ACCURACY -> new BlockEstimate(OptionalDouble.of(share), ownAccuracy);
            case OWN_ACCURACY -> new BlockEstimate(aiAccuracy, OptionalDouble.of(share));
        };
    }

    private static double highest(Questionnaire questionnaire, String id) {
        QuestionnaireItem item = questionnaire.items().stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst()
                .orElseThrow();
        return item instanceof QuestionnaireItem.Scale scale ? scale.to() : ((QuestionnaireItem.Numeric) item).max();
    }
}
