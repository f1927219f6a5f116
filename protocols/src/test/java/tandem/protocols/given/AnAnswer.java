package tandem.protocols.given;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** An answer to a question of any kind: the first option, the fourth point, the highest value. */
public final class AnAnswer {

    private AnAnswer() {}

    public static String to(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice.options().get(0).id();
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return String.valueOf(Math.min(4, likert.points()));
        } else if (item instanceof QuestionnaireItem.Scale scale) {
            return String.valueOf(scale.to());
        } else if (item instanceof QuestionnaireItem.Numeric number) {
            return BigDecimal.valueOf(number.max())
                    .setScale(number.decimals(), RoundingMode.FLOOR)
                    .toPlainString();
        } else if (item instanceof QuestionnaireItem.FreeText) {
            return "x";
        } else if (item instanceof QuestionnaireItem.Ranking ranking) {
            return ranking.options().stream().map(QuestionnaireItem.Option::id).collect(Collectors.joining(">"));
        } else if (item instanceof QuestionnaireItem.PointAllocation points) {
            return points.options().stream()
                    .map(option ->
                            option.id() + "=" + (option.equals(points.options().get(0)) ? points.total() : 0))
                    .collect(Collectors.joining(","));
        }
        return ((QuestionnaireItem.Pairs) item)
                .pairs().stream()
                        .map(pair -> pair.first().id() + ">" + pair.second().id())
                        .collect(Collectors.joining(","));
    }
}
