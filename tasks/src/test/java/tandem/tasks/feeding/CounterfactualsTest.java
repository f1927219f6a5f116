package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final List<Amounts> ALL = Amounts.all();

    /** 1.5 with at least 4 of the first and at most 1 of the second; 1.2 with at least 4 of the first; 0.5 else. */
    private final GrowthTree tree = new GrowthTree(new GrowthNode.Cut(
            0,
            3,
            new GrowthNode.Leaf(0.5),
            new GrowthNode.Cut(1, 1, new GrowthNode.Leaf(1.5), new GrowthNode.Leaf(1.2))));

    @Test
    void theNearestBetterFeedingChangesAsLittleAsItCan() {
        Counterfactual nearest =
                Counterfactuals.better(tree, Amounts.of(2, 3, 5, 5, 5)).orElseThrow();

        // Two more of the first are enough; the best would need two less of the second as well.
        assertThat(nearest)
                .isEqualTo(new Counterfactual(Amounts.of(2, 3, 5, 5, 5), Amounts.of(4, 3, 5, 5, 5), 0.5, 1.2));
        assertThat(nearest.distance()).isEqualTo(2);
        assertThat(nearest.changes()).isEqualTo(1);
        assertThat(nearest.change(0)).isEqualTo(2);
        assertThat(nearest.change(1)).isZero();
    }

    @Test
    void aTargetMayAskForMore() {
        assertThat(Counterfactuals.reaching(tree, Amounts.of(2, 3, 5, 5, 5), 1.4)
                        .map(Counterfactual::to))
                .contains(Amounts.of(4, 1, 5, 5, 5));
        assertThat(Counterfactuals.reaching(tree, Amounts.of(4, 3, 5, 5, 5), 1).map(Counterfactual::to))
                .as("what is good enough stays")
                .contains(Amounts.of(4, 3, 5, 5, 5));
    }

    @Test
    void whereNothingIsBetterThereIsNone() {
        assertThat(Counterfactuals.better(tree, Amounts.of(6, 0, 0, 0, 0))).isEmpty();
        assertThat(Counterfactuals.reaching(tree, Amounts.of(6, 0, 0, 0, 0), 1.6))
                .isEmpty();
    }

    @Test
    void ofEquallyNearOnesTheOneWithFewerChangesIsTaken() {
        // Two units of the first, or one of the first and one of the second.
        GrowthTree either = new GrowthTree(new GrowthNode.Cut(
                0,
                1,
                new GrowthNode.Cut(
                        0,
                        0,
                        new GrowthNode.Leaf(0.5),
                        new GrowthNode.Cut(1, 0, new GrowthNode.Leaf(0.5), new GrowthNode.Leaf(1.5))),
                new GrowthNode.Leaf(1.5)));

        assertThat(Counterfactuals.better(either, Amounts.of(0, 0, 0, 0, 0)).map(Counterfactual::to))
                .contains(Amounts.of(2, 0, 0, 0, 0));
    }

    @Test
    void thenTheLexicographicallyFirst() {
        // One unit less of the first, or one more: less comes first.
        GrowthTree around = new GrowthTree(new GrowthNode.Cut(
                0,
                2,
                new GrowthNode.Leaf(1.5),
                new GrowthNode.Cut(0, 3, new GrowthNode.Leaf(0.5), new GrowthNode.Leaf(1.5))));

        assertThat(Counterfactuals.better(around, Amounts.of(3, 1, 1, 1, 1)).map(Counterfactual::to))
                .contains(Amounts.of(2, 1, 1, 1, 1));
    }

    @Property(tries = 300)
    void theNearestBetterIsThatOfAllSixteenThousand(@ForAll long seed, @ForAll("feedings") Amounts from) {
        GrowthTree any = new TreeLearner(new TreeDials(6, 1, 0)).learn(TreeLearnerTest.scattered(seed, 80));
        double now = any.growth(from);

        assertThat(Counterfactuals.better(any, from).map(Counterfactual::to))
                .isEqualTo(enumerated(any, from, growth -> growth > now));
    }

    @Property(tries = 300)
    void theNearestThatReachesATargetIsThatOfAllSixteenThousand(
            @ForAll long seed, @ForAll("feedings") Amounts from, @ForAll @DoubleRange(max = 2.1) double target) {
        GrowthTree any = new TreeLearner(new TreeDials(6, 1, 0)).learn(TreeLearnerTest.scattered(seed, 80));

        assertThat(Counterfactuals.reaching(any, from, target).map(Counterfactual::to))
                .isEqualTo(enumerated(any, from, growth -> growth >= target));
    }

    @Property(tries = 200)
    void aPlaceboLooksAlike(@ForAll long seed, @ForAll("feedings") Amounts from) {
        Optional<Counterfactual> better = Counterfactuals.better(tree, from);
        Optional<Amounts> placebo = new PlaceboCounterfactual(seed).ofBetter(tree, from, 1);

        assertThat(placebo.isPresent()).isEqualTo(better.isPresent());
        placebo.ifPresent(to -> {
            assertThat(to.distance(from)).isEqualTo(better.orElseThrow().distance());
            assertThat(to.changes(from)).isEqualTo(better.orElseThrow().changes());
        });
    }

    @Test
    void placebosGrowTheColonyAsChanceDoes() {
        GrowthTree learned = TreeLearner.standard(GrowthRule.THREE_PLANTS, 1);
        Counterfactual real =
                Counterfactuals.reaching(learned, Amounts.of(3, 3, 3, 3, 3), 1).orElseThrow();
        List<Double> placebos = new ArrayList<>();
        for (int seed = 0; seed < 2_000; seed++) {
            placebos.add(learned.growth(new PlaceboCounterfactual(seed).of(real, 1)));
        }

        // Of 2,000 with a standard deviation below 0.3 the standard error is below 0.007.
        double chance = mean(ALL.stream()
                .filter(to -> to.distance(real.from()) == real.distance() && to.changes(real.from()) == real.changes())
                .map(learned::growth)
                .toList());
        assertThat(mean(placebos)).isCloseTo(chance, within(0.03)).isLessThan(0.7);
        assertThat(real.growthTo()).isGreaterThan(1.4);
    }

    @Test
    void aPlaceboTakesNothingButTheLookFromTheTrueOne() {
        // Another truth of the same look: the placebo is the same.
        Amounts from = Amounts.of(3, 3, 3, 3, 3);
        Counterfactual one = new Counterfactual(from, Amounts.of(5, 3, 2, 3, 3), 0.5, 1.5);
        Counterfactual other = new Counterfactual(from, Amounts.of(3, 2, 3, 3, 5), 0.9, 1.1);

        for (int seed = 0; seed < 100; seed++) {
            PlaceboCounterfactual placebo = new PlaceboCounterfactual(seed);
            assertThat(placebo.of(one, 4)).isEqualTo(placebo.of(other, 4));
        }
    }

    @Provide
    Arbitrary<Amounts> feedings() {
        return Arbitraries.integers().between(0, ALL.size() - 1).map(ALL::get);
    }

    private static Optional<Amounts> enumerated(GrowthTree tree, Amounts from, DoublePredicate goodEnough) {
        return ALL.stream()
                .filter(to -> goodEnough.test(tree.growth(to)))
                .min(Comparator.<Amounts>comparingInt(from::distance)
                        .thenComparingInt(from::changes)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
