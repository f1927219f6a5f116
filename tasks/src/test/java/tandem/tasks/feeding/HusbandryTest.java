package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HusbandryTest {

    private static final Amounts GOOD = Amounts.of(6, 0, 0, 0, 0);
    private static final Amounts BAD = Amounts.of(0, 0, 0, 0, 0);

    /** 1.5 with at least 4 of the first, 0.5 with less. */
    private final GrowthTree tree =
            new GrowthTree(new GrowthNode.Cut(0, 3, new GrowthNode.Leaf(0.5), new GrowthNode.Leaf(1.5)));

    @Test
    void theColonyIsCarriedFromTurnToTurn() {
        Husbandry game = Husbandry.begin()
                .feed(tree, GOOD)
                .feed(tree, GOOD)
                .feed(tree, BAD)
                .feed(tree, GOOD);

        // 20 · 1.5 = 30, 30 · 1.5 = 45, 45 / 2 = 22.5 → 22, 22 · 1.5 = 33.
        assertThat(game.turns().stream().map(turn -> turn.after().size())).containsExactly(30, 45, 22, 33);
        assertThat(game.colony()).isEqualTo(new Colony(33));
        assertThat(game.turns().get(2)).isEqualTo(new FeedingTurn(3, BAD, new Colony(45), new Colony(22)));
    }

    @Test
    void feedbackTellsOfTheLastTurns() {
        Husbandry game = Husbandry.begin()
                .feed(tree, GOOD)
                .feed(tree, GOOD)
                .feed(tree, BAD)
                .feed(tree, GOOD);

        // 45 − 23 + 11 = 33
        assertThat(game.last(2)).extracting(FeedingTurn::fed).containsExactly(BAD, GOOD);
        assertThat(game.last(2)).extracting(FeedingTurn::change).containsExactly(-23, 11);
        assertThat(game.change(2)).isEqualTo(-12);
        assertThat(game.last(9)).isEqualTo(game.turns());
        assertThat(Husbandry.begin().last(2)).isEmpty();
        assertThat(Husbandry.begin().change(2)).isZero();
    }

    @Test
    void aColonyBeginsWithTwentyAndNeverFallsBelowTwo() {
        Husbandry game = Husbandry.begin();
        for (int turn = 0; turn < 6; turn++) {
            game = game.feed(tree, BAD);
        }

        // 20, 10, 5, 2, and there it stays; two can grow again: 3.
        assertThat(game.turns()).extracting(turn -> turn.after().size()).containsExactly(10, 5, 2, 2, 2, 2);
        assertThat(game.feed(tree, GOOD).colony().size()).isEqualTo(3);
    }

    @Test
    void binaryFractionsDoNotCostAnAnimal() {
        // 0.29 · 100 is 28.999… in binary fractions.
        assertThat(new Colony(100).next(0.29)).isEqualTo(new Colony(29));
        assertThat(new Colony(100).next(0.289)).isEqualTo(new Colony(28));
    }

    @Property
    void aColonyGrowsWithTheRateAndNeverFallsBelowTheFloor(
            @ForAll @IntRange(min = 2, max = 100_000) int size,
            @ForAll @DoubleRange(max = 2) double growth,
            @ForAll @DoubleRange(max = 2) double more) {
        Colony colony = new Colony(size);

        assertThat(colony.next(growth).size()).isBetween(2, 2 * size);
        assertThat(colony.next(Math.max(growth, more)).size())
                .isGreaterThanOrEqualTo(colony.next(growth).size());
        assertThat(colony.next(1)).isEqualTo(colony);
    }

    @Test
    void impossibleColoniesAndRatesAreRefused() {
        assertThatThrownBy(() -> new Colony(1)).hasMessage("colony of 1: give at least 2");
        assertThatThrownBy(() -> Colony.START.next(-0.1)).hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> Colony.START.next(Double.NaN)).hasMessageContaining("give 0 or more");
    }
}
