package tandem.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;

/** Accuracies of items, drawn towards their mean. */
class BetaBinomialTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void momentsAndPosteriorMeansAreThoseOfR() {
        // R 4: k <- c(9,5,2,7,1); n <- c(10,8,6,10,4); p <- k/n; w <- n; W <- sum(w); mu <- sum(w*p)/W
        // S <- sum(w*(p-mu)^2); ES <- function(g) { v <- mu*(1-mu)*(g+(1-g)/n); sum(w*(1-w/W)*v) }
        // g <- uniroot(function(g) ES(g)-S, c(0,1), tol=1e-15)$root; a <- mu*(1/g-1); b <- (1-mu)*(1/g-1);
        // (k+a)/(n+a+b)
        List<CalibratedItem> items = new APilot()
                .item("A", 9, 10)
                .item("B", 5, 8)
                .item("B", 2, 6)
                .item("A", 7, 10)
                .item("B", 1, 4)
                .calibrated();
        BetaBinomial spread = BetaBinomial.of(
                        items.stream().map(CalibratedItem::item).toList())
                .get();

        assertThat(spread.mean()).isCloseTo(0.631578947368421, EXACT);
        assertThat(spread.correlation()).isCloseTo(0.159465058222743, EXACT);
        double[] shrunk = {0.807351094353401, 0.627613028240126, 0.472810511486748, 0.676383612286161, 0.466944998066379
        };
        for (int i = 0; i < shrunk.length; i++) {
            assertThat(items.get(i).shrunkAccuracy().orElseThrow()).isCloseTo(shrunk[i], EXACT);
        }
    }

    @Test
    void theIntervalIsWilsons() {
        // Newcombe 1998, table I: 81 of 263 has the score interval .2553 to .3662.
        CalibratedItem item = new APilot().item("A", 81, 263).calibrated().get(0);

        assertThat(item.accuracyInterval().orElseThrow().low()).isCloseTo(0.2553, Offset.offset(5e-5));
        assertThat(item.accuracyInterval().orElseThrow().high()).isCloseTo(0.3662, Offset.offset(5e-5));
    }

    @Test
    void itFindsTheSpreadThatItemsWereDrawnFrom() {
        // Half of the items have accuracy .9, half .5: mean .7, variance .04, γ = .04 / (.7 · .3) = .190476.
        Chance chance = Chance.of("items");
        APilot pilot = new APilot();
        for (int i = 0; i < 2000; i++) {
            int tenths = i % 2 == 0 ? 9 : 5;
            int answered = 2 + i % 9;
            pilot.item(
                    "A",
                    (int) IntStream.range(0, answered)
                            .filter(answer -> chance.below(10) < tenths)
                            .count(),
                    answered);
        }
        BetaBinomial spread = BetaBinomial.of(pilot.items()).get();

        assertThat(spread.mean()).isCloseTo(0.7, Offset.offset(0.02));
        assertThat(spread.correlation()).isCloseTo(0.190476, Offset.offset(0.03));
    }

    @Test
    void itemsThatDifferLessThanChanceHasItAreAllLikeTheMean() {
        // 5 of 10 three times: no spread at all, γ is its lower end.
        assertThat(new APilot()
                        .item("A", 5, 10)
                        .item("A", 5, 10)
                        .item("A", 5, 10)
                        .calibrated())
                .allSatisfy(
                        item -> assertThat(item.shrunkAccuracy().orElseThrow()).isEqualTo(0.5));
    }

    @Test
    void whatCannotBeEstimatedIsNaWithItsReason() {
        assertThat(BetaBinomial.of(new APilot().item("A", 1, 2).items()).reason())
                .contains("fewer than two items were answered without the AI");
        assertThat(BetaBinomial.of(new APilot().item("A", 1, 1).item("A", 0, 1).items())
                        .reason())
                .contains("no item was answered by two participants without the AI");
        assertThat(new APilot().item("A", 0, 0).calibrated().get(0).shrunkAccuracy())
                .isEmpty();
    }

    @Property
    void aShrunkAccuracyLiesBetweenTheItemsOwnAndTheMeanOfAll(@ForAll("pilots") APilot pilot) {
        double mean = BetaBinomial.of(pilot.items()).get().mean();
        for (CalibratedItem item : pilot.calibrated()) {
            double own = item.item().accuracy();
            assertThat(item.shrunkAccuracy().orElseThrow())
                    .isBetween(Math.min(own, mean) - 1e-12, Math.max(own, mean) + 1e-12);
        }
    }

    @Property
    void ofItemsThatAsManyAnsweredTheOrderStays(@ForAll("pilots") APilot pilot) {
        List<CalibratedItem> alike = pilot.calibrated().stream()
                .filter(item -> item.item().answered() == 6)
                .toList();
        for (CalibratedItem one : alike) {
            for (CalibratedItem other : alike) {
                if (one.item().right() > other.item().right()) {
                    assertThat(one.shrunkAccuracy().orElseThrow())
                            .isGreaterThanOrEqualTo(other.shrunkAccuracy().orElseThrow());
                }
            }
        }
    }

    /** Two to twelve items with two to eight answers each. */
    @Provide
    Arbitrary<APilot> pilots() {
        Arbitrary<int[]> counts = Combinators.combine(
                        Arbitraries.integers().between(2, 8),
                        Arbitraries.integers().between(0, 8))
                .as((answered, right) -> new int[] {Math.min(right, answered), answered});
        return counts.list().ofMinSize(2).ofMaxSize(12).map(items -> {
            APilot pilot = new APilot();
            items.forEach(item -> pilot.item("A", item[0], item[1]));
            return pilot;
        });
    }
}
