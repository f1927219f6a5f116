package tandem.protocols.design.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.allocation.Minimisation.Imbalance;

class AllocatorTest {

    private static final Map<String, String> NONE = Map.of();
    private static final AllocationRule MINIMISE = new Minimisation(List.of("sex", "age"), 0.8, Imbalance.RANGE);

    @Property(tries = 100)
    void leastFilledKeepsTheRatioOfTheWeightsAfterEveryRound(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 4) Integer> weights, @ForAll long seed) {
        int round = AllocationRule.sum(weights);

        Cohort cohort = Cohort.arriving(new LeastFilled(), weights, seed, Collections.nCopies(3 * round, NONE));

        assertThat(cohort.difference()).isZero();
    }

    /** Matts and Lachin (1988): each block holds the treatments in their ratio, so every end of a block is balanced. */
    @Property(tries = 100)
    void permutedBlocksAreExactlyBalancedAtTheEndOfEachBlock(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> weights,
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll long seed) {
        int size = times * AllocationRule.sum(weights);

        List<Integer> cells = Cohort.arriving(
                        new PermutedBlocks(List.of(size)), weights, seed, Collections.nCopies(4 * size, NONE))
                .cells();

        for (int block = 0; block < 4; block++) {
            List<Integer> places = cells.subList(block * size, (block + 1) * size);
            for (int cell = 0; cell < weights.size(); cell++) {
                assertThat(Collections.frequency(places, cell)).isEqualTo(times * weights.get(cell));
            }
        }
    }

    /** With sizes 2 and 6 of two cells the difference is never beyond half of the largest block, and often comes to 0. */
    @Property(tries = 100)
    void blocksOfRandomSizesBoundTheDifferenceAtAllTimes(@ForAll long seed) {
        List<Integer> cells = Cohort.arriving(
                        new PermutedBlocks(List.of(2, 6)), List.of(1, 1), seed, Collections.nCopies(60, NONE))
                .cells();

        int lead = 0;
        int balanced = 0;
        for (int cell : cells) {
            lead += cell == 0 ? 1 : -1;
            assertThat(Math.abs(lead)).isLessThanOrEqualTo(3);
            balanced += lead == 0 ? 1 : 0;
        }
        assertThat(balanced).isGreaterThanOrEqualTo(60 / 6);
    }

    @Property(tries = 50)
    void eachStratumHasBalancedBlocksOfItsOwn(@ForAll long seed) {
        SplittableRandom arriving = new SplittableRandom(seed);
        List<Map<String, String>> arrivals = people(arriving, 200);
        AllocationRule rule = new StratifiedBlocks(List.of(4), List.of("sex", "age"));

        List<Entry> register =
                Cohort.arriving(rule, List.of(1, 1), seed, arrivals).register();

        for (Map<String, String> stratum :
                register.stream().map(Entry::strata).distinct().toList()) {
            List<Integer> cells = register.stream()
                    .filter(entry -> entry.strata().equals(stratum))
                    .map(Entry::cell)
                    .toList();
            for (int end = 4; end <= cells.size(); end += 4) {
                assertThat(Collections.frequency(cells.subList(0, end), 0)).isEqualTo(end / 2);
            }
        }
    }

    @Test
    void strataDoNotShareTheirSequence() {
        AllocationRule rule = new StratifiedBlocks(List.of(20), List.of("sex"));

        List<Integer> women = Cohort.arriving(rule, List.of(1, 1), 7, Collections.nCopies(20, Map.of("sex", "f")))
                .cells();
        List<Integer> men = Cohort.arriving(rule, List.of(1, 1), 7, Collections.nCopies(20, Map.of("sex", "m")))
                .cells();

        assertThat(women).isNotEqualTo(men);
    }

    /** 30 % drop-out, eight stations side by side, recruiting goes on until N are completed, N a multiple of the cells. */
    @Test
    void tenThousandCohortsWithDropOutEndWithEqualCells() {
        double worst = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            int cells = 2 + seed % 4;
            Cohort cohort = Cohort.recruiting(
                    new LeastFilled(), Collections.nCopies(cells, 1), seed, cells * 6, 8, 0.3, () -> NONE);
            worst = Math.max(worst, cohort.difference());
        }
        assertThat(worst).isZero();
    }

    @Property(tries = 300)
    void leastFilledDiffersByAtMostOneForAnyNumberOfCompleters(
            @ForAll @IntRange(min = 1, max = 6) int cells,
            @ForAll @IntRange(min = 1, max = 40) int completers,
            @ForAll @IntRange(min = 1, max = 12) int stations,
            @ForAll long seed) {
        Cohort cohort = Cohort.recruiting(
                new LeastFilled(), Collections.nCopies(cells, 1), seed, completers, stations, 0.3, () -> NONE);

        assertThat(cohort.difference()).isLessThanOrEqualTo(completers % cells == 0 ? 0 : 1);
    }

    @Property(tries = 300)
    void placesOfDropOutsAreTakenAgainSoThatWholeBlocksOfCompletersAreBalanced(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 3) Integer> weights,
            @ForAll @IntRange(min = 1, max = 4) int blocks,
            @ForAll long seed) {
        int size = 2 * AllocationRule.sum(weights);

        Cohort cohort =
                Cohort.recruiting(new PermutedBlocks(List.of(size)), weights, seed, blocks * size, 8, 0.3, () -> NONE);

        assertThat(cohort.difference()).isZero();
    }

    @Test
    void theNewcomerTakesThePlaceThatFellFree() {
        AllocationRule rule = new PermutedBlocks(List.of(4));
        List<Entry> register = new ArrayList<>(Cohort.arriving(rule, List.of(1, 1), 3, Collections.nCopies(4, NONE))
                .register());
        Entry gone = register.get(1);
        register.set(1, new Entry(gone.cell(), gone.strata(), Standing.DROPPED));

        assertThat(Allocator.allocate(rule, List.of(1, 1), 3, register, NONE)).isEqualTo(gone.cell());
    }

    /** Pocock and Simon (1975) made minimisation for the margins; over 200 studies of 60 it leaves less than half. */
    @Test
    void minimisationBalancesTheMarginsBetterThanCompleteRandomisation() {
        for (Imbalance imbalance : Imbalance.values()) {
            AllocationRule minimise = new Minimisation(List.of("sex", "age"), 0.8, imbalance);
            double minimised = 0;
            double complete = 0;
            for (int seed = 0; seed < 200; seed++) {
                List<Map<String, String>> arrivals = people(new SplittableRandom(seed), 60);
                for (String factor : List.of("sex", "age")) {
                    minimised += Cohort.arriving(minimise, List.of(1, 1, 1), seed, arrivals)
                            .marginalDifference(factor);
                    complete += Cohort.arriving(new Complete(), List.of(1, 1, 1), seed, arrivals)
                            .marginalDifference(factor);
                }
            }
            assertThat(minimised).isLessThan(complete / 2);
        }
    }

    /** Counted by hand: one woman in cell 0 and none in cell 1, so with p = 1 a second woman must join cell 1. */
    @Property(tries = 30)
    void minimisationJoinsTheCellThatEvensTheMarginsOut(@ForAll long seed) {
        AllocationRule rule = new Minimisation(List.of("sex"), 1, Imbalance.VARIANCE);
        List<Entry> register = List.of(new Entry(0, Map.of("sex", "f"), Standing.RUNNING));

        assertThat(Allocator.allocate(rule, List.of(1, 1), seed, register, Map.of("sex", "f")))
                .isOne();
    }

    /** 4,000 draws with p = 0.8 for cell 1; four standard errors are 4 · √(0.8 · 0.2 / 4000) = 0.025. */
    @Test
    void thePreferredCellIsJoinedWithItsProbability() {
        AllocationRule rule = new Minimisation(List.of("sex"), 0.8, Imbalance.RANGE);
        List<Entry> register = List.of(new Entry(0, Map.of("sex", "f"), Standing.RUNNING));
        int preferred = 0;
        for (int seed = 0; seed < 4000; seed++) {
            preferred += Allocator.allocate(rule, List.of(1, 1), seed, register, Map.of("sex", "f"));
        }
        assertThat(preferred / 4000.0).isBetween(0.775, 0.825);
    }

    /** Han, Enas and McEntegart (2009): the ratio of the weights is kept; 3 : 1 here, of 12,000 within four standard errors. */
    @Test
    void unequalWeightsAreKeptByEveryRule() {
        for (AllocationRule rule : List.of(
                new Complete(),
                new PermutedBlocks(List.of(4, 8)),
                new StratifiedBlocks(List.of(4), List.of("sex")),
                MINIMISE,
                new LeastFilled())) {
            int first = 0;
            for (int seed = 0; seed < 300; seed++) {
                Cohort cohort = Cohort.arriving(rule, List.of(3, 1), seed, people(new SplittableRandom(seed), 40));
                first += cohort.completers()[0];
            }
            assertThat(first / 12_000.0).as(rule.name()).isBetween(0.734, 0.766);
        }
    }

    @Property(tries = 30)
    void theSameSeedGivesTheSameCells(@ForAll long seed) {
        List<Map<String, String>> arrivals = people(new SplittableRandom(seed), 40);
        for (AllocationRule rule :
                List.of(new Complete(), new PermutedBlocks(List.of(3, 6)), MINIMISE, new LeastFilled())) {
            assertThat(Cohort.arriving(rule, List.of(1, 1, 1), seed, arrivals).cells())
                    .isEqualTo(Cohort.arriving(rule, List.of(1, 1, 1), seed, arrivals)
                            .cells())
                    .isNotEqualTo(Cohort.arriving(rule, List.of(1, 1, 1), seed + 1, arrivals)
                            .cells());
        }
    }

    /** Written down once; a change would break the running studies of everyone. */
    @Test
    void cellsOfSeedOneStayAsTheyAre() {
        List<Map<String, String>> arrivals = people(new SplittableRandom(1), 12);

        assertThat(Stream.of(new Complete(), new PermutedBlocks(List.of(3, 6)), MINIMISE, new LeastFilled())
                        .map(rule -> Cohort.arriving(rule, List.of(1, 1, 1), 1, arrivals)
                                .cells()
                                .toString()))
                .containsExactly(
                        "[1, 0, 2, 2, 1, 2, 0, 0, 1, 2, 0, 1]",
                        "[1, 2, 0, 0, 2, 1, 0, 1, 2, 0, 2, 2]",
                        "[2, 1, 1, 2, 0, 1, 1, 0, 1, 0, 2, 2]",
                        "[1, 0, 2, 2, 0, 1, 2, 1, 0, 0, 2, 1]");
    }

    @Test
    void impossibleRulesAreRefusedByName() {
        List<Integer> three = List.of(1, 1, 1);
        refused(new PermutedBlocks(List.of(6, 4)), three, "allocation permuted-blocks: a block of 4", "multiples of 3");
        refused(new PermutedBlocks(List.of()), three, "permuted-blocks", "no block size");
        refused(new PermutedBlocks(List.of(0)), three, "permuted-blocks", "a block of 0");
        refused(new StratifiedBlocks(List.of(5), List.of("sex")), three, "stratified-blocks", "a block of 5");
        refused(new StratifiedBlocks(List.of(3), List.of()), three, "stratified-blocks", "no factor");
        refused(new StratifiedBlocks(List.of(3), List.of("sex")), three, "stratified-blocks", "no level of “sex”");
        refused(MINIMISE, three, "allocation minimisation: unknown stratum", "“sex”");
        refused(new Minimisation(List.of("a", "a"), 0.8, Imbalance.RANGE), three, "minimisation", "twice");
        refused(new Minimisation(List.of("a"), 0.2, Imbalance.RANGE), three, "minimisation", "probability 0.2");
        refused(new Minimisation(List.of("a"), Double.NaN, Imbalance.RANGE), three, "minimisation", "NaN");
        refused(new LeastFilled(), List.of(), "allocation least-filled: there is no cell");
        refused(new Complete(), List.of(1, 0), "allocation complete: cell 1 would stay empty");
    }

    @Test
    void aRegisterOfAnotherDesignIsRefused() {
        List<Entry> register = List.of(new Entry(2, NONE, Standing.DROPPED));

        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> Allocator.allocate(new LeastFilled(), List.of(1, 1), 1, register, NONE))
                .withMessageContaining("cell 2");
    }

    private static void refused(AllocationRule rule, List<Integer> weights, String... words) {
        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> Allocator.allocate(rule, weights, 1, List.of(), NONE))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    private static List<Map<String, String>> people(SplittableRandom random, int count) {
        return Stream.generate(() -> Map.of(
                        "sex",
                        random.nextInt(3) == 0 ? "m" : "f",
                        "age",
                        List.of("18", "30", "50").get(random.nextInt(3))))
                .limit(count)
                .toList();
    }
}
