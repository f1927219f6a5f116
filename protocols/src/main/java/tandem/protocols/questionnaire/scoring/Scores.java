package tandem.protocols.questionnaire.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** From answers to scores. Decimal arithmetic, so that a score of 0.58 is 0.58. */
public final class Scores {

    private Scores() {}

    /**
     * The scores of one person, in the order of the scales.
     *
     * @param answers by item; one that is not there, not accepted by its item, or not a number (no response) is missing
     */
    public static List<Score> of(Questionnaire questionnaire, Scoring scoring, Map<String, String> answers) {
        requireFit(scoring, questionnaire);
        Map<String, QuestionnaireItem> items = Scoring.byId(questionnaire);
        return scoring.scales().stream()
                .map(scale -> score(scale, items, answers))
                .toList();
    }

    private static Score score(Subscale scale, Map<String, QuestionnaireItem> items, Map<String, String> answers) {
        Map<String, BigDecimal> ratings = new LinkedHashMap<>();
        for (String id : scale.items()) {
            rating(items.get(id), answers.get(id), scale.reversed().contains(id))
                    .ifPresent(rating -> ratings.put(id, rating));
        }
        int valid = ratings.size();
        if (valid < scale.minValid()) {
            return without(
                    scale,
                    valid,
                    valid + " of " + scale.items().size() + " items answered, " + scale.minValid() + " needed");
        }
        if (scale.missing() == MissingRule.MIDPOINT) {
            for (String id : scale.items()) {
                ratings.computeIfAbsent(
                        id, item -> ItemRange.of(items.get(item)).orElseThrow().middle());
            }
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (scale.weights().isPresent()) {
            String weighing = scale.weights().get();
            weights.putAll(weights(items.get(weighing), answers.getOrDefault(weighing, "")));
            if (weights.isEmpty()) {
                return without(scale, valid, "weights “" + weighing + "” not answered");
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> rating : ratings.entrySet()) {
            BigDecimal own = BigDecimal.valueOf(weights.getOrDefault(rating.getKey(), 1));
            sum = sum.add(own.multiply(rating.getValue()));
            weight = weight.add(own);
        }
        if (weight.signum() == 0) {
            return without(scale, valid, "no weight lies on the items answered");
        }
        if (scale.aggregate() == Aggregate.SUM) {
            sum = sum.multiply(BigDecimal.valueOf(scale.items().size()));
        }
        return new Score(
                scale.id(),
                OptionalDouble.of(stretched(scale, sum, weight)),
                valid,
                scale.items().size(),
                "");
    }

    private static Score without(Subscale scale, int valid, String reason) {
        return new Score(
                scale.id(), OptionalDouble.empty(), valid, scale.items().size(), reason);
    }

    static void requireFit(Scoring scoring, Questionnaire questionnaire) {
        List<String> problems = scoring.problems(questionnaire);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** sum/parts × multiply + add. */
    static double stretched(Subscale scale, BigDecimal sum, BigDecimal parts) {
        return sum.multiply(BigDecimal.valueOf(scale.multiply()))
                .divide(parts, MathContext.DECIMAL128)
                .add(BigDecimal.valueOf(scale.add()))
                .doubleValue();
    }

    private static Optional<BigDecimal> rating(QuestionnaireItem item, String answer, boolean reversed) {
        if (answer == null || answer.equals(QuestionnaireItem.Likert.NO_RESPONSE) || !item.accepts(answer)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(answer);
        return Optional.of(reversed ? ItemRange.of(item).orElseThrow().reversed(value) : value);
    }

    private static Map<String, Integer> weights(QuestionnaireItem item, String answer) {
        if (item instanceof QuestionnaireItem.Pairs pairs) {
            return pairs.wins(answer).orElse(Map.of());
        } else if (item instanceof QuestionnaireItem.PointAllocation allocation) {
            return allocation.points(answer).orElse(Map.of());
        }
        throw new IllegalArgumentException("“" + item.id() + "” weighs nothing");
    }
}
