package tandem.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.results.statistics.Draws;

/** What is told of items together. */
class SetTableTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final Draws DRAWS = new Draws(200, 7, 1);

    /** The pilot whose numbers R has computed. */
    private static final List<CalibratedItem> FIVE = new APilot()
            .item("A", 9, 10)
            .item("B", 5, 8)
            .item("B", 2, 6)
            .item("A", 7, 10)
            .item("B", 1, 4)
            .calibrated();

    @Test
    void correlationsOfErrorsAreThoseOfR() {
        // R: p <- c(9,5,2,7,1)/c(10,8,6,10,4); ai <- c(0,1,1,0,1); cor(1-p, ai)
        assertThat(Quantity.ERROR_CORRELATION.of(FIVE).get()).isCloseTo(0.812395100380429, EXACT);
        // cor(unlist(mapply(function(k,n) c(rep(0,k),rep(1,n-k)), k, n)), rep(ai,n))
        assertThat(Quantity.ERROR_PHI.of(FIVE).get()).isCloseTo(0.368034964982589, EXACT);
    }

    @Test
    void theOracleIsRightWhereTheAiIsAndElseAsOftenAsPeopleAre() {
        // human: (.9 + .625 + 1/3 + .7 + .25) / 5; AI 2/5; oracle (1 + .625 + 1/3 + 1 + .25) / 5.
        double human = (0.9 + 0.625 + 1 / 3.0 + 0.7 + 0.25) / 5;
        double oracle = (1 + 0.625 + 1 / 3.0 + 1 + 0.25) / 5;

        assertThat(Quantity.HUMAN_ACCURACY.of(FIVE).get()).isCloseTo(human, EXACT);
        assertThat(Quantity.AI_ACCURACY.of(FIVE).get()).isCloseTo(0.4, EXACT);
        assertThat(Quantity.ORACLE_ACCURACY.of(FIVE).get()).isCloseTo(oracle, EXACT);
        assertThat(Quantity.INHERENT_COMPLEMENTARITY_POTENTIAL.of(FIVE).get()).isCloseTo(oracle - human, EXACT);
        // Mean of R's five posterior means, as in BetaBinomialTest.
        assertThat(Quantity.HUMAN_ACCURACY_SHRUNK.of(FIVE).get())
                .isCloseTo(
                        (0.807351094353401
                                        + 0.627613028240126
                                        + 0.472810511486748
                                        + 0.676383612286161
                                        + 0.466944998066379)
                                / 5,
                        EXACT);
    }

    @Test
    void errorConsistencyIsCohensKappaOfBeingRight() {
        // 20 items: both right 10, only the first 3, only the second 2, both wrong 5. c = .75, p = .65 and .60,
        // e = .39 + .14 = .53, so (.75 − .53) / .47.
        List<CalibratedItem> items = pair(10, 3, 2, 5, "A");

        assertThat(Quantity.HUMAN_HUMAN_ERROR_CONSISTENCY.of(items).get()).isCloseTo(0.22 / 0.47, EXACT);
        assertThat(ErrorConsistency.kappa(10, 3, 2, 5).orElseThrow()).isCloseTo(0.22 / 0.47, EXACT);
    }

    @Test
    void withTheAiItIsTheMeanOverParticipants() {
        // The AI is right on the 10 items that P0 and P1 are right on and on those that only P0 is right on:
        // P0 and AI agree everywhere, κ = 1; P1 and AI are the table above. Mean of 1 and .22 / .47.
        APilot pilot = new APilot();
        repeat(10, () -> pilot.item("A", "A", List.of("A", "A")));
        repeat(3, () -> pilot.item("A", "A", List.of("A", "B")));
        repeat(2, () -> pilot.item("A", "B", List.of("B", "A")));
        repeat(5, () -> pilot.item("A", "B", List.of("B", "B")));

        assertThat(Quantity.HUMAN_AI_ERROR_CONSISTENCY.of(pilot.calibrated()).get())
                .isCloseTo((1 + 0.22 / 0.47) / 2, EXACT);
    }

    @Test
    void inADrawOfItemsThoseParticipantsCountWhoCountInTheEstimate() {
        // 20 items, the AI right on every other one. P0 is right where the AI is, on all: κ = 1. P1, on the first ten,
        // is
        // right where the AI errs: κ = −1. P2 answers nine of the last ten, which is too few.
        APilot pilot = new APilot();
        repeat(5, () -> pilot.item("A", "A", List.of("A", "B")).item("A", "B", List.of("B", "A")));
        pilot.item("A", "A", List.of("A"));
        repeat(4, () -> pilot.item("A", "B", List.of("B", "", "A")).item("A", "A", List.of("A", "", "A")));
        pilot.item("A", "B", List.of("B", "", "B"));
        List<CalibratedItem> items = pilot.calibrated();
        // The last item twice, the first one not: P1 now has 9 answers, and P2 has 10. P1 is right on 5 of 9 and the AI
        // on 4,
        // never both: c = 0, e = 2 · 20 / 81, so −(40 / 81) / (41 / 81).
        List<CalibratedItem> drawn = new ArrayList<>(items.subList(1, 20));
        drawn.add(items.get(19));

        assertThat(Quantity.HUMAN_AI_ERROR_CONSISTENCY.of(items).get()).isCloseTo(0, EXACT);
        assertThat(Quantity.HUMAN_AI_ERROR_CONSISTENCY.among(items).of(drawn).get())
                .isCloseTo((1 - 40 / 41.0) / 2, EXACT);
    }

    @Test
    void whatIsUndefinedIsNaWithItsReason() {
        assertThat(Quantity.ERROR_CORRELATION.of(pair(9, 3, 3, 5, "A")).reason())
                .contains("the AI is never wrong");
        assertThat(Quantity.ERROR_PHI.of(pair(9, 3, 3, 5, "B")).reason()).contains("the AI is always wrong");
        assertThat(Quantity.ERROR_CORRELATION
                        .of(new APilot().item("A", 1, 2).item("B", 2, 4).calibrated())
                        .reason())
                .contains("people err as often on every item");
        assertThat(Quantity.AI_ACCURACY.of(pair(9, 3, 3, 5, "")).reason())
                .contains("there is no item on which answers of both human and AI are known");
        assertThat(Quantity.HUMAN_AI_ERROR_CONSISTENCY.of(FIVE).reason())
                .contains("no participant answered 10 items that can be compared");
        assertThat(Quantity.HUMAN_HUMAN_ERROR_CONSISTENCY
                        .of(pair(12, 0, 0, 0, "A"))
                        .reason())
                .contains("all are always right, or always wrong");
    }

    @Test
    void everyTrueClassHasItsRowsAndCounts() {
        List<CalibratedItem> items = new APilot()
                .item("A", "A", List.of("A", "B"))
                .item("B", "A", List.of("B", "B"))
                .item("A", "B", List.of("B", "B"))
                .calibrated();

        List<SetRow> rows = SetTable.of(items, DRAWS);

        assertThat(rows).extracting(SetRow::set).containsOnly("all", "truth=A", "truth=B");
        assertThat(rows).hasSize(3 * Quantity.values().length);
        assertThat(rows.get(0).counts()).isEqualTo(new SetCounts(3, 2, 6, 2));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.estimate().value().isPresent()
                                || !row.reason().isEmpty())
                        .isTrue());
    }

    @Test
    void anIntervalOverItemsContainsTheEstimateAndTheSeedRepeatsIt() {
        APilot pilot = new APilot();
        repeat(20, () -> pilot.item("A", 3, 4));
        repeat(6, () -> pilot.item("A", 1, 4));
        repeat(8, () -> pilot.item("B", 2, 4));
        repeat(4, () -> pilot.item("B", 3, 4));
        List<CalibratedItem> items = pilot.calibrated();

        SetRow row = row(items, DRAWS);

        assertThat(row.resampling()
                        .get()
                        .percentile()
                        .get()
                        .contains(row.estimate().get()))
                .isTrue();
        assertThat(row(items, new Draws(200, 7, 3)).resampling().get().percentile())
                .isEqualTo(row.resampling().get().percentile());
    }

    @Property
    void kappaOfTheSameErrorsIsOneOfOppositeOnesBelowZeroAndItIsSymmetric(
            @ForAll @IntRange(min = 1, max = 30) int a,
            @ForAll @IntRange(min = 1, max = 30) int b,
            @ForAll @IntRange(max = 30) int c,
            @ForAll @IntRange(max = 30) int d) {
        assertThat(ErrorConsistency.kappa(a, 0, 0, b).orElseThrow()).isCloseTo(1, EXACT);
        assertThat(ErrorConsistency.kappa(0, a, b, 0).orElseThrow()).isLessThan(0);
        assertThat(ErrorConsistency.kappa(a, b, c, d).orElseThrow())
                .isBetween(-1 - 1e-12, 1 + 1e-12)
                .isCloseTo(ErrorConsistency.kappa(a, c, b, d).orElseThrow(), EXACT);
    }

    /** What two participants answer to items on which the AI's advice is the same: rights and wrongs of both. */
    private static List<CalibratedItem> pair(
            int bothRight, int onlyFirst, int onlySecond, int bothWrong, String advice) {
        APilot pilot = new APilot();
        repeat(bothRight, () -> pilot.item("A", advice, List.of("A", "A")));
        repeat(onlyFirst, () -> pilot.item("A", advice, List.of("A", "B")));
        repeat(onlySecond, () -> pilot.item("A", advice, List.of("B", "A")));
        repeat(bothWrong, () -> pilot.item("A", advice, List.of("B", "B")));
        return pilot.calibrated();
    }

    private static SetRow row(List<CalibratedItem> items, Draws draws) {
        return SetTable.of("some", items, draws).stream()
                .filter(row -> row.quantity() == Quantity.ERROR_CORRELATION)
                .findFirst()
                .orElseThrow();
    }

    private static void repeat(int times, Runnable what) {
        IntStream.range(0, times).forEach(i -> what.run());
    }
}
