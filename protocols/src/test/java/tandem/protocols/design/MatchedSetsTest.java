package tandem.protocols.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.protocols.given.APool.aPool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.PooledItem;

class MatchedSetsTest {

    @Property(tries = 50)
    void everySetHasExactlyEighteenHitsAndSixErrorsHalfOfEachSpecies(@ForAll long seed) {
        for (List<PooledItem> set : draw(aPool().build().items(), seed)) {
            assertThat(kinds(set))
                    .isEqualTo(Map.of("nilu true", 9L, "nilu false", 3L, "pamo true", 9L, "pamo false", 3L));
        }
    }

    @Property(tries = 50)
    void noItemIsInTwoSets(@ForAll long seed) {
        List<PooledItem> all = draw(aPool().build().items(), seed).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(new HashSet<>(all)).hasSize(72);
    }

    @Property(tries = 50)
    void setsHardlyDifferInDifficultyAndConfidenceWithinHitsAndWithinErrors(@ForAll long seed) {
        List<List<PooledItem>> sets = draw(aPool().build().items(), seed);

        for (boolean hit : List.of(true, false)) {
            assertThat(largestStandardisedDifference(
                            sets, hit, item -> item.item().difficulty().orElseThrow()))
                    .isLessThan(0.1);
            assertThat(largestStandardisedDifference(
                            sets, hit, item -> item.advice().confidence()))
                    .isLessThan(0.1);
        }
    }

    @Property(tries = 20)
    void itemsWithoutDifficultyAreMatchedOnConfidence(@ForAll long seed) {
        List<List<PooledItem>> sets = draw(aPool().withoutDifficulty().build().items(), seed);

        assertThat(largestStandardisedDifference(
                        sets, true, item -> item.advice().confidence()))
                .isLessThan(0.1);
    }

    @Property(tries = 20)
    void theOrderOfThePoolDoesNotMatter(@ForAll long seed) {
        List<PooledItem> pool = aPool().build().items();
        List<PooledItem> reversed = new ArrayList<>(pool);
        Collections.reverse(reversed);

        assertThat(draw(reversed, seed)).isEqualTo(draw(pool, seed));
    }

    @Test
    void classesThatCannotBeSharedOutEquallyAreSharedOutAsEquallyAsCanBe() {
        List<PooledItem> pool =
                aPool().withOptions("a", "b", "c").withItems(90).build().items();

        List<List<PooledItem>> sets = MatchedSets.draw(pool, 3, 8, 2, MatchedSets.Selection.EVEN, Chance.of("test"));

        assertThat(sets).hasSize(3).allSatisfy(set -> {
            Map<String, Long> classes = set.stream()
                    .collect(Collectors.groupingBy(item -> item.item().truth(), Collectors.counting()));
            assertThat(classes.values()).containsExactlyInAnyOrder(3L, 3L, 4L);
        });
        assertThat(sets.stream().map(MatchedSetsTest::kinds).distinct()).hasSize(1);
    }

    /** Seven errors of each class make three for each of two sets; the last is of either class. */
    @Test
    void setsDifferByOneOfAClassWhereTheClassHasNotEnoughForAll() {
        List<PooledItem> pool = aPool().withItems(70).withErrorEvery(5).build().items();

        List<List<PooledItem>> sets = MatchedSets.draw(pool, 2, 12, 7, MatchedSets.Selection.EVEN, Chance.of("test"));

        assertThat(sets).allSatisfy(set -> {
            assertThat(set).filteredOn(item -> !item.adviceCorrect()).hasSize(7);
            assertThat(kinds(set).get("nilu false")).isBetween(3L, 4L);
        });
        assertThat(sets.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void tooFewErrorsAreRefusedWithWhatIsFoundAndNeeded() {
        List<PooledItem> pool =
                aPool().withItems(160).withErrorEvery(10).build().items();

        assertThatThrownBy(() -> draw(pool, 1))
                .isInstanceOf(DesignException.class)
                .hasMessage(
                        "3 matched item sets with 6 items each that the AI gets wrong need 18 such items; found are 16 {nilu=8, pamo=8}"
                                + " — ask for fewer trials or another accuracy, or bring more items");
    }

    private static List<List<PooledItem>> draw(List<PooledItem> pool, long seed) {
        return MatchedSets.draw(pool, 3, 18, 6, MatchedSets.Selection.EVEN, Chance.of(seed));
    }

    private static Map<String, Long> kinds(List<PooledItem> set) {
        return set.stream()
                .collect(Collectors.groupingBy(
                        item -> item.item().truth() + " " + item.adviceCorrect(), Collectors.counting()));
    }

    private static double largestStandardisedDifference(
            List<List<PooledItem>> sets, boolean hit, ToDoubleFunction<PooledItem> value) {
        double[] all = sets.stream()
                .flatMap(List::stream)
                .filter(item -> item.adviceCorrect() == hit)
                .mapToDouble(value)
                .toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance = Arrays.stream(all).map(x -> (x - mean) * (x - mean)).sum() / (all.length - 1);
        double[] means = sets.stream()
                .mapToDouble(set -> set.stream()
                        .filter(item -> item.adviceCorrect() == hit)
                        .mapToDouble(value)
                        .average()
                        .orElseThrow())
                .toArray();
        return (Arrays.stream(means).max().orElseThrow()
                        - Arrays.stream(means).min().orElseThrow())
                / Math.sqrt(variance);
    }
}
