package tandem.results.calibration.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.results.calibration.CalibratedItem;
import tandem.results.calibration.PilotItem;

/** Items chosen for a study. */
class ItemChoiceTest {

    private static final Offset<Double> NEAR = Offset.offset(2e-4);

    /** Items of two classes in turn; the AI errs on every {@code errs}-th pair, people are right at random. */
    private static List<CalibratedItem> pool(int count, int errs, long seed) {
        Chance chance = Chance.of("pool", seed);
        return IntStream.range(0, count)
                .mapToObj(i -> item(i, i / 2 % errs == 0, (30 + chance.below(700) / 10.0) / 100))
                .toList();
    }

    private static CalibratedItem item(int i, boolean aiErrs, double accuracy) {
        String truth = i % 2 == 0 ? "nilu" : "pamo";
        String other = i % 2 == 0 ? "pamo" : "nilu";
        return new CalibratedItem(
                new PilotItem(String.format("i%03d", i), truth, Optional.of(aiErrs ? other : truth), List.of()),
                Optional.empty(),
                OptionalDouble.of(accuracy));
    }

    @Test
    void fromALargePoolEveryTargetIsMet() {
        for (double correlation : new double[] {-0.4, 0, 0.4}) {
            ItemChoice choice = ItemChoice.of(pool(200, 4, 1), new Targets(48, 0.7, 0.75, correlation), 1)
                    .get();

            assertThat(choice.ids()).hasSize(48).doesNotHaveDuplicates().isSorted();
            assertThat(choice.reached().soloAccuracy()).isCloseTo(0.7, NEAR);
            assertThat(choice.reached().aiAccuracy()).isEqualTo(0.75);
            assertThat(choice.reached().correlation().orElseThrow()).isCloseTo(correlation, NEAR);
            assertThat(choice.byTruth()).containsEntry("nilu", 24).containsEntry("pamo", 24);
            assertThat(choice.notes()).isEmpty();
        }
    }

    @Test
    void whatIsReachedIsWhatTheChosenItemsAreLike() {
        // Counted anew, item by item, from their ids.
        List<CalibratedItem> pool = pool(100, 4, 3);
        Map<String, CalibratedItem> byId =
                pool.stream().collect(Collectors.toMap(item -> item.item().id(), item -> item));
        ItemChoice choice =
                ItemChoice.of(pool, new Targets(20, 0.65, 0.7, 0.2), 1).get();
        List<CalibratedItem> chosen = choice.ids().stream().map(byId::get).toList();

        double mean = chosen.stream()
                .mapToDouble(item -> item.shrunkAccuracy().orElseThrow())
                .average()
                .orElseThrow();
        assertThat(choice.reached().soloAccuracy()).isCloseTo(mean, Offset.offset(1e-12));
        assertThat(choice.reached().correlation().orElseThrow()).isCloseTo(pearson(chosen), Offset.offset(1e-9));
        assertThat(chosen.stream().filter(item -> item.item().adviceCorrect().orElseThrow()))
                .hasSize(14);
    }

    @Test
    void theSeedDecides() {
        List<CalibratedItem> pool = pool(80, 4, 1);
        Targets targets = new Targets(24, 0.7, 0.75, 0);

        assertThat(ItemChoice.of(pool, targets, 5)).isEqualTo(ItemChoice.of(pool, targets, 5));
        assertThat(ItemChoice.of(pool, targets, 5).get().ids())
                .isNotEqualTo(ItemChoice.of(pool, targets, 6).get().ids());
    }

    @Property(tries = 50)
    void fromASmallPoolNoneOfAllPossibleChoicesIsNearer(
            @ForAll long seed,
            @ForAll @IntRange(min = 30, max = 90) int solo,
            @ForAll @IntRange(min = -9, max = 9) int correlation) {
        // 10 items with the AI wrong, 10 with it right, half of each class; of 8, 2 are to have it wrong: one of 5 in
        // each
        // class, and 3 of 5. That is 5 · 5 · 10 · 10 = 2,500 choices.
        List<CalibratedItem> pool = pool(20, 2, seed);
        Targets targets = new Targets(8, solo / 100.0, 0.75, correlation / 10.0);
        List<Candidate> candidates = Candidate.among(pool);
        List<List<Candidate>> all = new ArrayList<>(List.of(List.of()));
        for (Candidate.Kind kind :
                candidates.stream().map(Candidate::kind).distinct().toList()) {
            List<Candidate> ofKind =
                    candidates.stream().filter(item -> item.kind().equals(kind)).toList();
            List<List<Candidate>> subsets = subsets(ofKind, kind.aiRight() ? 3 : 1);
            all = all.stream()
                    .flatMap(some -> subsets.stream().map(more -> joined(some, more)))
                    .toList();
        }
        assertThat(all).hasSize(2500);
        double least =
                all.stream().mapToDouble(set -> Fit.of(set).miss(targets)).min().orElseThrow();

        List<String> ids = ItemChoice.of(pool, targets, 1).get().ids();

        List<Candidate> chosen =
                candidates.stream().filter(item -> ids.contains(item.id())).toList();
        assertThat(Fit.of(chosen).miss(targets)).isLessThanOrEqualTo(least + 1e-12);
        // A search that does not look at all of them comes within .02 of an accuracy.
        Quotas quotas = Quotas.of(
                candidates.stream().collect(Collectors.groupingBy(Candidate::kind, Collectors.summingInt(item -> 1))),
                8,
                2);
        double found =
                Fit.of(new SwapSearch(candidates, quotas, targets).best(1)).miss(targets);
        assertThat(Math.sqrt(found)).isLessThanOrEqualTo(Math.sqrt(least) + 0.02);
    }

    @Test
    void almostAllOfAVeryLargePoolCanBeChosen() {
        // 20,000 choices only, but each of them 19,999 items deep.
        List<CalibratedItem> pool = pool(20_000, 4, 1);

        ItemChoice choice =
                ItemChoice.of(pool, new Targets(19_999, 0.65, 0.75, 0), 1).get();

        assertThat(choice.ids()).hasSize(19_999).doesNotHaveDuplicates();
        assertThat(choice.reached().aiAccuracy()).isCloseTo(0.75, NEAR);
    }

    @Test
    void tooFewItemsAreNaWithHowManyThereAre() {
        assertThat(ItemChoice.of(pool(10, 2, 1), new Targets(12, 0.7, 0.75, 0), 1)
                        .reason())
                .contains("12 items are wanted, and only 10 have answers without the AI and one advice of the AI");
    }

    @Test
    void tooFewAiErrorsAreToldWithTheNearestThatCanBe() {
        // 20 items, the AI errs on the first pair only; 5 errors are wanted.
        ItemChoice choice =
                ItemChoice.of(pool(20, 10, 1), new Targets(10, 0.6, 0.5, 0), 1).get();

        assertThat(choice.reached().aiAccuracy()).isEqualTo(0.8);
        assertThat(choice.notes())
                .contains("AI accuracy 0.500 of 10 items needs 5 on which the AI is wrong, and the pilot has 2;"
                        + " the nearest is 0.800");
    }

    @Test
    void anAccuracyThatIsNoWholeNumberOfItemsIsTold() {
        assertThat(ItemChoice.of(pool(40, 2, 1), new Targets(10, 0.6, 0.72, 0), 1)
                        .get()
                        .notes())
                .containsExactly("AI accuracy 0.720 of 10 items is no whole number of items; the nearest is 0.700");
    }

    @Test
    void aSoloAccuracyOutOfReachIsToldWithWhatCanBeReached() {
        List<CalibratedItem> pool = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            pool.add(item(i, i < 8, 0.5 + i % 4 / 10.0));
        }
        // Two of each class and kind: best are .8 + .7 of odd and even items, worst .5 + .6.
        ItemChoice choice = ItemChoice.of(pool, new Targets(8, 0.95, 0.5, 0), 1).get();

        assertThat(choice.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("solo accuracy 0.950 is out of reach: such items come to between 0.550 and 0.750"));
    }

    @Test
    void unevenClassesAreTold() {
        List<CalibratedItem> pool = pool(40, 2, 1).stream()
                .filter(item ->
                        item.item().truth().equals("nilu") || item.item().id().compareTo("i008") < 0)
                .toList();

        assertThat(ItemChoice.of(pool, new Targets(16, 0.6, 0.5, 0), 1).get().notes())
                .contains("true classes are not even, for want of items: nilu 12 of 20, pamo 4 of 4");
    }

    @Test
    void withoutAiErrorsNoCorrelationIsDefined() {
        ItemChoice choice =
                ItemChoice.of(pool(40, 2, 1), new Targets(10, 0.6, 1, 0), 1).get();

        assertThat(choice.reached().correlation()).isEmpty();
        assertThat(choice.reached().soloAccuracy()).isCloseTo(0.6, NEAR);
        assertThat(choice.notes())
                .containsExactly("the AI is never wrong on them, so that no correlation of errors is defined");
    }

    private static List<List<Candidate>> subsets(List<Candidate> items, int size) {
        return IntStream.range(0, 1 << items.size())
                .filter(set -> Integer.bitCount(set) == size)
                .mapToObj(set -> IntStream.range(0, items.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(items::get)
                        .toList())
                .toList();
    }

    private static List<Candidate> joined(List<Candidate> some, List<Candidate> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Of error rate and AI error, by the definition. */
    private static double pearson(List<CalibratedItem> items) {
        double[] x = items.stream()
                .mapToDouble(item -> 1 - item.shrunkAccuracy().orElseThrow())
                .toArray();
        double[] y = items.stream()
                .mapToDouble(item -> item.item().adviceCorrect().orElseThrow() ? 0 : 1)
                .toArray();
        double meanX = IntStream.range(0, x.length).mapToDouble(i -> x[i]).sum() / x.length;
        double meanY = IntStream.range(0, x.length).mapToDouble(i -> y[i]).sum() / x.length;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
