package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.tasks.game.GameHash;

class TreeLearnerTest {

    private static final TreeDials FULL = new TreeDials(3, 1, 0);

    @Test
    void aNodeIsCutWhereTheTwoMeansLeaveTheLeastError() {
        // Cut after 1: 0.5, 0.5 | 1.5, 1.5 leaves no error.
        List<Sample> samples = List.of(
                new Sample(Amounts.of(0, 0, 3, 0, 0), 50),
                new Sample(Amounts.of(0, 0, 1, 0, 0), 50),
                new Sample(Amounts.of(0, 0, 4, 0, 0), 150),
                new Sample(Amounts.of(0, 0, 6, 0, 0), 150));

        assertThat(new TreeLearner(FULL).learn(samples).root())
                .isEqualTo(new GrowthNode.Cut(2, 3, new GrowthNode.Leaf(0.5), new GrowthNode.Leaf(1.5)));
    }

    @Test
    void ofEqualCutsTheFirstResourceAndTheLeastAmountIsTaken() {
        // Resources 1 and 3 tell the same, and any cut from 2 to 4 does it.
        List<Sample> samples =
                List.of(new Sample(Amounts.of(0, 2, 0, 2, 0), 20), new Sample(Amounts.of(0, 5, 0, 5, 0), 180));

        assertThat(new TreeLearner(FULL).learn(samples).root())
                .isEqualTo(new GrowthNode.Cut(1, 2, new GrowthNode.Leaf(0.2), new GrowthNode.Leaf(1.8)));
    }

    @Test
    void whereNothingIsToBeGainedATreeIsALeaf() {
        List<Sample> alike =
                List.of(new Sample(Amounts.of(0, 2, 0, 2, 0), 120), new Sample(Amounts.of(6, 5, 0, 5, 0), 120));
        List<Sample> contradicting =
                List.of(new Sample(Amounts.of(1, 1, 1, 1, 1), 20), new Sample(Amounts.of(1, 1, 1, 1, 1), 100));

        assertThat(new TreeLearner(FULL).learn(alike).root()).isEqualTo(new GrowthNode.Leaf(1.2));
        assertThat(new TreeLearner(FULL).learn(contradicting).root()).isEqualTo(new GrowthNode.Leaf(0.6));
        assertThatThrownBy(() -> new TreeLearner(FULL).learn(List.of())).hasMessageContaining("give at least one");
    }

    @Test
    void aCutThatGainsTooLittleOrLeavesTooFewIsNotMade() {
        // The cut takes away all of the error, but isolates one of four.
        List<Sample> samples = List.of(
                new Sample(Amounts.of(0, 0, 0, 0, 0), 50),
                new Sample(Amounts.of(0, 0, 0, 0, 0), 50),
                new Sample(Amounts.of(0, 0, 0, 0, 0), 50),
                new Sample(Amounts.of(1, 0, 0, 0, 0), 150));

        assertThat(new TreeLearner(new TreeDials(1, 1, 0.9)).learn(samples).boxes())
                .hasSize(2);
        assertThat(new TreeLearner(new TreeDials(1, 2, 0)).learn(samples).boxes())
                .hasSize(1);
        assertThat(new TreeLearner(new TreeDials(0, 1, 0)).learn(samples).root())
                .isEqualTo(new GrowthNode.Leaf(0.75));
    }

    @Property(tries = 300)
    void eachCutLeavesTheLeastErrorOfAllThatCouldBeTriedOnSmallData(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int count) {
        List<Sample> samples = scattered(seed, count);

        verify(new TreeLearner(FULL).learn(samples).root(), samples, 3);
    }

    @Property(tries = 300)
    void eachFeedingIsInExactlyOneBoxAndItsGrowthIsThatOfTheTree(
            @ForAll long seed, @ForAll @IntRange(max = 16_806) int index) {
        GrowthTree tree = new TreeLearner(new TreeDials(6, 1, 0)).learn(scattered(seed, 60));
        Amounts fed = Amounts.all().get(index);

        assertThat(tree.boxes().stream()
                        .filter(box -> box.nearest(fed).equals(fed))
                        .map(LeafBox::growth))
                .containsExactly(tree.growth(fed));
    }

    @Test
    void theStandardTreeLearnsTheRuleAndNotTheNoise() {
        for (int seed = 1; seed <= 10; seed++) {
            GrowthRule rule = GrowthRule.THREE_PLANTS.renamed(seed);
            GrowthTree tree = TreeLearner.standard(rule, seed);

            assertThat(asksOnlyForWhatMatters(tree.root(), rule))
                    .as("seed %d", seed)
                    .isTrue();
            for (Amounts fed : Amounts.all()) {
                assertThat(tree.growth(fed)).as("%s, seed %d", fed, seed).isCloseTo(rule.growth(fed), within(0.1));
            }
        }
    }

    @Test
    void theTreeOfASeedStaysTheSame() {
        GrowthTree tree = TreeLearner.standard(GrowthRule.THREE_PLANTS, 1);

        assertThat(tree.growth(Amounts.of(0, 5, 0, 1, 4))).isCloseTo(1.90056, within(5e-6));
        assertThat(tree.growth(Amounts.of(0, 6, 0, 1, 4))).isCloseTo(0.54926, within(5e-6));
        assertThat(tree.boxes()).hasSize(10);
        assertThat(GameHash.of(List.of(tree.toString())))
                .isEqualTo("a1b5194377aa1bdbc1ce210324c01577c27e6de028a240404c1d809f8c97fdf5");
    }

    private static void verify(GrowthNode node, List<Sample> samples, int depth) {
        double now = error(samples);
        double least = depth == 0 ? now : leastErrorOfAnyCut(samples);
        if (node instanceof GrowthNode.Cut cut) {
            List<Sample> little = side(samples, cut.resource(), cut.most(), true);
            List<Sample> much = side(samples, cut.resource(), cut.most(), false);
            assertThat(error(little) + error(much))
                    .isCloseTo(least, within(1e-6))
                    .isLessThan(now);
            verify(cut.little(), little, depth - 1);
            verify(cut.much(), much, depth - 1);
        } else {
            assertThat(least).isCloseTo(now, within(1e-6));
            assertThat(((GrowthNode.Leaf) node).growth()).isCloseTo(mean(samples) / 100, within(1e-12));
        }
    }

    private static double leastErrorOfAnyCut(List<Sample> samples) {
        double least = error(samples);
        for (int resource = 0; resource < Amounts.RESOURCES; resource++) {
            for (int most = 0; most < Amounts.MOST; most++) {
                List<Sample> little = side(samples, resource, most, true);
                List<Sample> much = side(samples, resource, most, false);
                if (!little.isEmpty() && !much.isEmpty()) {
                    least = Math.min(least, error(little) + error(much));
                }
            }
        }
        return least;
    }

    private static List<Sample> side(List<Sample> samples, int resource, int most, boolean little) {
        return samples.stream()
                .filter(s -> s.fed().of(resource) <= most == little)
                .toList();
    }

    private static double error(List<Sample> samples) {
        double mean = mean(samples);
        return samples.stream()
                .mapToDouble(s -> Math.pow(s.hundredths() - mean, 2))
                .sum();
    }

    private static double mean(List<Sample> samples) {
        return samples.stream().mapToInt(Sample::hundredths).average().orElseThrow();
    }

    private static boolean asksOnlyForWhatMatters(GrowthNode node, GrowthRule rule) {
        return !(node instanceof GrowthNode.Cut cut)
                || rule.matters(cut.resource())
                        && asksOnlyForWhatMatters(cut.little(), rule)
                        && asksOnlyForWhatMatters(cut.much(), rule);
    }

    /** Any amounts, any growth. */
    static List<Sample> scattered(long seed, int count) {
        Chance chance = Chance.of("scattered samples", seed);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Amounts fed =
                    Amounts.of(chance.below(7), chance.below(7), chance.below(7), chance.below(7), chance.below(7));
            samples.add(new Sample(fed, chance.below(201)));
        }
        return samples;
    }
}
