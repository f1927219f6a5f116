package tandem.app.window.given;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.questionnaire.QuestionnaireItem.Pairs.Pair;

/** What somebody answers who answers near a share in [0, 1] of what is offered. */
final class Answers {

    private static final double NO_RESPONSE_FROM = 0.9;

    private Answers() {}

    static String option(QuestionnaireItem.Choice item, double share) {
        return item.options().get((int) (share * (item.options().size() - 1))).id();
    }

    static String point(QuestionnaireItem.Likert item, double share) {
        return item.noResponse() && share >= NO_RESPONSE_FROM
                ? QuestionnaireItem.Likert.NO_RESPONSE
                : Integer.toString(1 + (int) (share * (item.points() - 1)));
    }

    static String number(QuestionnaireItem.Numeric item, double share) {
        return BigDecimal.valueOf(item.min() + share * (item.max() - item.min()))
                .setScale(item.decimals(), RoundingMode.FLOOR)
                .toPlainString();
    }

    static String words(double share) {
        return "it was " + (int) (share * 10);
    }

    /** The options in a row that begins somewhere. */
    static List<String> order(QuestionnaireItem.Ranking item, double share) {
        List<String> order = new ArrayList<>();
        item.options().forEach(option -> order.add(option.id()));
        Collections.rotate(order, (int) (share * order.size()));
        return order;
    }

    /** A share for the first, the rest for the last. */
    static Map<String, Integer> points(QuestionnaireItem.PointAllocation item, double share) {
        int first = (int) (share * item.total());
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put(item.options().get(0).id(), first);
        points.put(item.options().get(item.options().size() - 1).id(), item.total() - first);
        return points;
    }

    /** Node ids of the preferred options, by turns the first and the second of a pair. */
    static List<String> preferences(QuestionnaireItem.Pairs item, double share) {
        List<String> ids = new ArrayList<>();
        for (Pair pair : item.pairs()) {
            boolean first = (ids.size() + (int) (share * 2)) % 2 == 0;
            ids.add(item.id() + "-" + pair.first().id() + "-" + pair.second().id() + "-"
                    + (first ? pair.first().id() : pair.second().id()));
        }
        return ids;
    }
}
