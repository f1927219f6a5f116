package tandem.protocols.questionnaire.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;

/**
 * The scales of a questionnaire.
 *
 * @param scales in order, ids unique; an item may count in several
 */
public record Scoring(List<Subscale> scales) {

    public Scoring {
        scales = List.copyOf(scales);
        Set<String> ids = scales.stream().map(Subscale::id).collect(Collectors.toSet());
        if (ids.size() < scales.size()) {
            throw new IllegalArgumentException("two scales of one name among " + ids);
        }
    }

    /** Why this scoring cannot be that of {@code questionnaire}: one line each, none where it can. */
    public List<String> problems(Questionnaire questionnaire) {
        Map<String, QuestionnaireItem> items = byId(questionnaire);
        List<String> problems = new ArrayList<>();
        for (Subscale scale : scales) {
            List<ItemRange> ranges = new ArrayList<>();
            for (String id : scale.items()) {
                if (!items.containsKey(id)) {
                    problems.add("scale “" + scale.id() + "” counts “" + id + "”, which is not asked");
                } else {
                    ItemRange.of(items.get(id))
                            .ifPresentOrElse(
                                    ranges::add,
                                    () -> problems.add("scale “" + scale.id() + "” counts “" + id
                                            + "”, which is not answered with a number"));
                }
            }
            if (scale.missing() == MissingRule.PRORATE
                    && ranges.stream().anyMatch(range -> !range.sameAs(ranges.get(0)))) {
                problems.add("scale “" + scale.id() + "” lets items of different ranges stand for each other");
            }
            scale.weights()
                    .filter(weights -> !weighs(items.get(weights), scale))
                    .ifPresent(weights -> {
                        problems.add("scale “" + scale.id() + "” is weighted by “" + weights
                                + "”, which neither compares its items in pairs nor spreads points over them");
                    });
        }
        return List.copyOf(problems);
    }

    static Map<String, QuestionnaireItem> byId(Questionnaire questionnaire) {
        return questionnaire.items().stream().collect(Collectors.toMap(QuestionnaireItem::id, Function.identity()));
    }

    private static boolean weighs(QuestionnaireItem weights, Subscale scale) {
        List<QuestionnaireItem.Option> options = List.of();
        if (weights instanceof QuestionnaireItem.Pairs pairs) {
            options = pairs.options();
        } else if (weights instanceof QuestionnaireItem.PointAllocation allocation) {
            options = allocation.options();
        }
        Set<String> weighed = new TreeSet<>();
        options.forEach(option -> weighed.add(option.id()));
        return weighed.equals(new HashSet<>(scale.items()));
    }
}
