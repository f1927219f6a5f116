package tandem.protocols.questionnaire.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One score of a questionnaire: {@code aggregate(items) × multiply + add}.
 *
 * @param id as in the data
 * @param items that make it up
 * @param reversed those of them that count from the other end: r becomes low + high − r
 * @param aggregate how they become one number
 * @param weights for {@link Aggregate#WEIGHTED}: the item that weighs them, paired comparisons or an allocation of points
 *     whose options are the ids of {@code items}
 * @param multiply the number by which it is stretched, not 0
 * @param add then added
 * @param minValid how many items must be answered, at least 1; all of them under {@link MissingRule#NA}
 * @param missing what the others do
 */
public record Subscale(
        String id,
        List<String> items,
        Set<String> reversed,
        Aggregate aggregate,
        Optional<String> weights,
        double multiply,
        double add,
        int minValid,
        MissingRule missing) {

    public Subscale {
        items = List.copyOf(items);
        reversed = Set.copyOf(reversed);
        String scale = "scale “" + id + "” ";
        require(!items.isEmpty(), scale + "has no items");
        require(new HashSet<>(items).size() == items.size(), scale + "names an item twice");
        require(items.containsAll(reversed), scale + "reverses an item that it does not have");
        require(
                weights.isPresent() == (aggregate == Aggregate.WEIGHTED),
                scale + "names weights if, and only if, it is weighted");
        require(Double.isFinite(multiply) && multiply != 0 && Double.isFinite(add), scale + "is stretched to nothing");
        require(
                minValid >= 1 && minValid <= items.size(),
                scale + "needs between 1 and " + items.size() + " answers, not " + minValid);
        require(
                missing != MissingRule.NA || minValid == items.size(),
                scale + "has no value when an answer is missing, so it needs all " + items.size());
    }

    /** The mean of {@code items}, all of which must be answered. */
    public static Subscale mean(String id, List<String> items) {
        return plain(id, items, Aggregate.MEAN);
    }

    /** The sum of {@code items}, all of which must be answered. */
    public static Subscale sum(String id, List<String> items) {
        return plain(id, items, Aggregate.SUM);
    }

    private static Subscale plain(String id, List<String> items, Aggregate aggregate) {
        return new Subscale(id, items, Set.of(), aggregate, Optional.empty(), 1, 0, items.size(), MissingRule.NA);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
