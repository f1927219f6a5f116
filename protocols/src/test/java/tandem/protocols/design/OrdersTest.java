package tandem.protocols.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Property(tries = 30)
    void aLatinSquareHasEveryConditionOnceInEachRowAndPosition(@ForAll @IntRange(min = 1, max = 12) int conditions) {
        List<List<Integer>> rows = LatinSquare.rows(conditions);

        assertThat(rows).hasSize(conditions);
        for (int i = 0; i < conditions; i++) {
            int position = i;
            assertThat(new HashSet<>(rows.get(i))).hasSize(conditions);
            assertThat(rows.stream().map(row -> row.get(position))).doesNotHaveDuplicates();
        }
    }

    @Test
    void theLatinSquareIsCyclic() {
        assertThat(LatinSquare.rows(3)).containsExactly(List.of(0, 1, 2), List.of(1, 2, 0), List.of(2, 0, 1));
    }

    @Property(tries = 6)
    void counterbalancingHasAllOrdersOnceInLexicographicOrder(@ForAll @IntRange(min = 1, max = 6) int conditions) {
        List<List<Integer>> rows = Counterbalance.rows(conditions);

        assertThat(rows)
                .hasSize(IntStream.rangeClosed(1, conditions).reduce(1, (a, b) -> a * b))
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(new HashSet<>(row)).hasSize(conditions));
        assertThat(rows.stream().map(List::toString)).isSorted();
    }

    @Test
    void threeConditionsHaveSixOrders() {
        assertThat(Counterbalance.rows(3))
                .containsExactly(
                        List.of(0, 1, 2),
                        List.of(0, 2, 1),
                        List.of(1, 0, 2),
                        List.of(1, 2, 0),
                        List.of(2, 0, 1),
                        List.of(2, 1, 0));
    }

    @Property(tries = 50)
    void aRandomOrderHasEveryConditionOnceAndIsTheSameAgain(
            @ForAll @IntRange(min = 1, max = 12) int conditions,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 1000) int slot) {
        assertThat(RandomOrder.of(conditions, seed, slot))
                .hasSize(conditions)
                .doesNotHaveDuplicates()
                .isEqualTo(RandomOrder.of(conditions, seed, slot));
    }

    /** Written down once; a change would break the running studies of everyone. */
    @Test
    void randomOrdersOfSeedOneStayAsTheyAre() {
        assertThat(IntStream.range(0, 3)
                        .mapToObj(slot -> RandomOrder.of(5, 1, slot).toString()))
                .containsExactly("[1, 3, 2, 0, 4]", "[1, 3, 4, 2, 0]", "[1, 0, 4, 3, 2]");
    }

    /** 6,000 slots and six orders: 1,000 each, four standard deviations √(6000 · 1/6 · 5/6) = 29 are 115. */
    @Test
    void everyRandomOrderIsAsLikely() {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (int slot = 0; slot < 6000; slot++) {
            counts.merge(RandomOrder.of(3, 1, slot), 1, Integer::sum);
        }

        assertThat(counts).hasSize(6);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(885, 1115));
    }

    @Property(tries = 60)
    void overAsManySlotsAsConditionsEveryItemMeetsEachConditionOnce(
            @ForAll @IntRange(min = 1, max = 6) int conditions,
            @ForAll @IntRange(min = 1, max = 5) int perCondition,
            @ForAll @IntRange(min = 0, max = 100) int first) {
        List<Integer> items =
                IntStream.range(0, 2 * conditions * perCondition).boxed().toList();

        List<List<Integer>> slots = IntStream.range(first, first + conditions)
                .mapToObj(slot -> ItemRotation.of(items, OrdersTest::parity, conditions, slot))
                .toList();

        for (int item : items) {
            assertThat(slots.stream().map(slot -> slot.get(item))).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 60)
    void inEverySlotEachConditionHasAsManyItemsOfEachStratum(
            @ForAll @IntRange(min = 1, max = 6) int conditions,
            @ForAll @IntRange(min = 1, max = 5) int perCondition,
            @ForAll @IntRange(min = 0, max = 100) int slot,
            @ForAll long seed) {
        List<Integer> items = Chance.of(seed)
                .shuffled(IntStream.range(0, 2 * conditions * perCondition)
                        .boxed()
                        .toList());

        List<Integer> met = ItemRotation.of(items, OrdersTest::parity, conditions, slot);

        for (String parity : List.of("even", "odd")) {
            List<Integer> ofStratum = IntStream.range(0, items.size())
                    .filter(i -> parity(items.get(i)).equals(parity))
                    .mapToObj(met::get)
                    .toList();
            for (int condition = 0; condition < conditions; condition++) {
                assertThat(Collections.frequency(ofStratum, condition)).isEqualTo(perCondition);
            }
        }
    }

    private static String parity(int item) {
        return item % 2 == 0 ? "even" : "odd";
    }

    @Test
    void yokedPairsAreNeighboursAndTheEvenSlotLeads() {
        YokedOrder pairs = YokedOrder.pairs();

        assertThat(IntStream.range(0, 6).map(pairs::leader)).containsExactly(0, 0, 2, 2, 4, 4);
        assertThat(pairs.yokedTo(4)).isEmpty();
        assertThat(pairs.yokedTo(5)).hasValue(4);
    }

    @Test
    void laterArmsAreYokedToTheFirstSlotBySlot() {
        YokedOrder arms = YokedOrder.arms(3);

        assertThat(IntStream.range(0, 9).map(arms::leader)).containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2);
    }

    @Property(tries = 60)
    void partnersSeeTheSameSequence(
            @ForAll @IntRange(min = 1, max = 20) int arm, @ForAll @IntRange(min = 0, max = 100) int slot) {
        for (YokedOrder yoked : List.of(YokedOrder.pairs(), YokedOrder.arms(arm))) {
            int leader = yoked.leader(slot);

            assertThat(yoked.leader(leader)).isEqualTo(leader);
            assertThat(yoked.<Integer>sequence(slot, s -> RandomOrder.of(8, 1, s)))
                    .isEqualTo(RandomOrder.of(8, 1, leader));
        }
    }

    @Test
    void impossibleOrdersAreRefusedByName() {
        refused("order latin-square", () -> LatinSquare.rows(0));
        refused("order counterbalance: all orders of 7", () -> Counterbalance.rows(7));
        refused("order counterbalance", () -> Counterbalance.rows(0));
        refused("order random", () -> RandomOrder.of(0, 1, 0));
        refused("order random", () -> RandomOrder.of(3, 1, -1));
        refused("item-rotation: the stratum “all items” has 5", () -> ItemRotation.of(List.of(1, 2, 3, 4, 5), 2, 0));
        refused("take 4 or 6 of them", () -> ItemRotation.of(List.of(1, 2, 3, 4, 5), 2, 0));
        refused("item-rotation", () -> ItemRotation.of(List.of(1), 0, 0));
        refused("item-rotation", () -> ItemRotation.of(List.of(1), 1, -1));
        refused("order yoked", () -> YokedOrder.arms(0));
        refused("order yoked", () -> YokedOrder.pairs().leader(-1));
        refused("order yoked", () -> new YokedOrder(YokedOrder.Kind.PAIRS, 3));
    }

    private static void refused(String words, Runnable design) {
        assertThatExceptionOfType(DesignException.class).isThrownBy(design::run).withMessageContaining(words);
    }
}
