package tandem.protocols.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;

class SpacingTest {

    /** An order is found exactly where trying all orders finds one, and it keeps the gap. */
    @Property(tries = 300)
    void aGapHoldsWhereItCanAndIsRefusedByNameWhereItCannot(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> counts,
            @ForAll @IntRange(min = 1, max = 3) int gap) {
        List<PooledItem> items = items(counts);
        SequenceRules rules = rules(OptionalInt.empty(), gap);

        if (someOrderKeeps(counts.stream().mapToInt(Integer::intValue).toArray(), gap, new ArrayList<>())) {
            List<String> values = values(TrialSequence.of(items, rules, Chance.of(counts, gap)));
            for (int i = 0; i < values.size(); i++) {
                assertThat(values.subList(Math.max(0, i - gap), i)).doesNotContain(values.get(i));
            }
        } else {
            assertThatThrownBy(() -> TrialSequence.of(items, rules, Chance.of(counts, gap)))
                    .isInstanceOf(DesignException.class)
                    .hasMessageContaining(gap + " others between two of the same pattern");
        }
    }

    @Test
    void aRunOfOneClassIsAsShortAsAskedOrRefusedByName() {
        List<PooledItem> items = items(List.of(6, 6));

        assertThat(TrialSequence.of(items, rules(OptionalInt.of(1), 0), Chance.of(1)))
                .extracting(item -> item.item().truth())
                .satisfies(truths -> {
                    for (int i = 1; i < truths.size(); i++) {
                        assertThat(truths.get(i)).isNotEqualTo(truths.get(i - 1));
                    }
                });
        assertThatThrownBy(() -> TrialSequence.of(items(List.of(6, 2)), rules(OptionalInt.of(1), 0), Chance.of(1)))
                .hasMessageStartingWith("no order of 8 trials has at most 1 of one class running");
    }

    @Test
    void aGapOverManyTrialsIsFound() {
        List<Integer> counts = new ArrayList<>();
        for (int value = 0; value < 12; value++) {
            counts.add(10);
        }

        List<String> values = values(TrialSequence.of(items(counts), rules(OptionalInt.empty(), 8), Chance.of(3)));

        for (int i = 0; i < values.size(); i++) {
            assertThat(values.subList(Math.max(0, i - 8), i)).doesNotContain(values.get(i));
        }
    }

    private static SequenceRules rules(OptionalInt classRun, int gap) {
        return new SequenceRules(
                0, 1, classRun, gap == 0 ? Optional.empty() : Optional.of(new SequenceRules.Gap("pattern", gap)));
    }

    /** So many items of each pattern; even patterns are of class a, odd ones of class b. */
    private static List<PooledItem> items(List<Integer> counts) {
        List<PooledItem> items = new ArrayList<>();
        for (int pattern = 0; pattern < counts.size(); pattern++) {
            String truth = pattern % 2 == 0 ? "a" : "b";
            for (int i = 0; i < counts.get(pattern); i++) {
                items.add(new PooledItem(
                        new Item(
                                "p" + pattern + "-" + i,
                                truth,
                                OptionalDouble.empty(),
                                Map.of("pattern", "p" + pattern)),
                        new Advice(truth, 0.9, Map.of(truth, 0.9))));
            }
        }
        return items;
    }

    private static List<String> values(List<PooledItem> order) {
        return order.stream()
                .map(item -> item.item().attributes().get("pattern"))
                .toList();
    }

    private static boolean someOrderKeeps(int[] left, int gap, List<Integer> order) {
        if (Arrays.stream(left).sum() == 0) {
            return true;
        }
        for (int value = 0; value < left.length; value++) {
            if (left[value] > 0
                    && !order.subList(Math.max(0, order.size() - gap), order.size())
                            .contains(value)) {
                left[value]--;
                order.add(value);
                boolean found = someOrderKeeps(left, gap, order);
                order.remove(order.size() - 1);
                left[value]++;
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }
}
