package tandem.xai.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.xai.model.Prediction;

class SplitConformalTest {

    private static final Prediction UNSURE = new Prediction(List.of(0.2, 0.5, 0.3));

    static List<ConformalScore> scores() {
        return List.of(new LeastAmbiguous(), new AdaptiveSets(), new AdaptiveSets(0.1, 2));
    }

    @Test
    void scoresAreThoseOfTheirPapers() {
        assertThat(new LeastAmbiguous().of(UNSURE, 2, 0.5)).isCloseTo(0.7, within(1e-12));
        // 0.5 is likelier, and half of 0.3.
        assertThat(new AdaptiveSets().of(UNSURE, 2, 0.5)).isCloseTo(0.65, within(1e-12));
        // Its place is the second: one beyond the first, which is free.
        assertThat(new AdaptiveSets(0.1, 1).of(UNSURE, 2, 0.5)).isCloseTo(0.75, within(1e-12));
        assertThat(new AdaptiveSets(0.1, 2).of(UNSURE, 2, 0.5)).isCloseTo(0.65, within(1e-12));
    }

    @Test
    void theThresholdIsTheRankOfOneMore() {
        // Nine pictures, 20 % may miss: the ⌈10 × 0.8⌉ = 8th smallest of the scores 0.1 … 0.9.
        List<Prediction> predictions = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Prediction(List.of(1 - i / 10.0, i / 10.0)))
                .toList();

        SplitConformal conformal = SplitConformal.calibrate(new LeastAmbiguous(), 0.2, predictions, new int[9], 1);

        assertThat(conformal.threshold()).isCloseTo(0.8, within(1e-12));
        assertThat(conformal.set(new Prediction(List.of(0.5, 0.5)), 0)).isEqualTo(classes(0, 1));
        assertThat(conformal.set(new Prediction(List.of(0.9, 0.1)), 0)).isEqualTo(classes(0));
    }

    @Test
    void withTooFewPicturesAllClassesAreInTheSet() {
        SplitConformal conformal = SplitConformal.calibrate(new LeastAmbiguous(), 0.05, List.of(UNSURE), new int[1], 1);

        assertThat(conformal.set(UNSURE, 0.5)).isEqualTo(classes(0, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void setsHoldTheTruthAsOftenAsPromisedOverTwoHundredSplits(ConformalScore score) {
        // A network that is over-confident and often wrong: the promise holds all the same.
        SplittableRandom random = new SplittableRandom(11);
        List<Prediction> predictions = new ArrayList<>();
        int[] truths = new int[1000];
        for (int i = 0; i < truths.length; i++) {
            float[] logits = new float[6];
            for (int k = 0; k < logits.length; k++) {
                logits[k] = (float) (4 * random.nextDouble());
            }
            truths[i] = random.nextInt(6);
            logits[truths[i]] += 1;
            predictions.add(Prediction.ofLogits(logits, 0.4));
        }
        double[] held = IntStream.range(0, 200)
                .mapToDouble(split -> coverage(score, predictions, truths, split))
                .toArray();

        // 500 calibrate and 500 are new: expected are ⌈501 × 0.9⌉ / 501 = 0.9002, and the standard deviation of a split
        // is
        // √(0.9 × 0.1 × (1/500 + 1/500)) = 0.019. The splits are of the same thousand pictures and not independent, so
        // that
        // their mean gets half of that rather than a fourteenth.
        assertThat(DoubleStream.of(held).average().orElseThrow()).isBetween(0.9 - 0.0095, 0.9 + 0.0095);
        assertThat(DoubleStream.of(held).filter(one -> Math.abs(one - 0.9) < 3 * 0.019))
                .hasSizeGreaterThan(195);
    }

    private static double coverage(ConformalScore score, List<Prediction> predictions, int[] truths, int split) {
        SplittableRandom random = new SplittableRandom(split);
        int[] order = IntStream.range(0, truths.length).toArray();
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[other];
            order[other] = swapped;
        }
        List<Prediction> shuffled =
                IntStream.of(order).mapToObj(predictions::get).toList();
        int[] theirs = IntStream.of(order).map(i -> truths[i]).toArray();
        SplitConformal conformal = SplitConformal.calibrate(
                score,
                0.1,
                shuffled.subList(0, 500),
                IntStream.of(theirs).limit(500).toArray(),
                split);
        return Coverage.of(
                        conformal.sets(shuffled.subList(500, 1000), split + 1000L),
                        IntStream.of(theirs).skip(500).toArray())
                .held();
    }

    @Property(tries = 200)
    void aStricterPromiseGivesNoSmallerSet(
            @ForAll @IntRange(min = 1, max = 40) int pictures,
            @ForAll @DoubleRange(min = 0.02, max = 0.5) double alpha,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Prediction> predictions = new ArrayList<>();
        int[] truths = new int[pictures];
        for (int i = 0; i < pictures; i++) {
            predictions.add(Prediction.ofLogits(
                    new float[] {(float) random.nextDouble(), (float) random.nextDouble(), (float) random.nextDouble()},
                    0.2));
            truths[i] = random.nextInt(3);
        }
        for (ConformalScore score : scores()) {
            BitSet loose = SplitConformal.calibrate(score, alpha, predictions, truths, seed)
                    .set(UNSURE, 0.3);
            BitSet strict = SplitConformal.calibrate(score, alpha / 2, predictions, truths, seed)
                    .set(UNSURE, 0.3);

            loose.andNot(strict);
            assertThat(loose.isEmpty()).as(score.name()).isTrue();
        }
    }

    @Test
    void coverageCountsWhatSetsHold() {
        Coverage coverage =
                Coverage.of(List.of(classes(0), classes(0, 1), classes(), classes(2)), new int[] {0, 1, 2, 1});

        assertThat(coverage).isEqualTo(new Coverage(4, 0.5, 1, 0.25, 0.5));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> SplitConformal.calibrate(new LeastAmbiguous(), 1, List.of(UNSURE), new int[1], 0))
                .hasMessage("a share that may miss lies above 0 and below 1, not at 1.0");
        assertThatThrownBy(() -> SplitConformal.calibrate(new LeastAmbiguous(), 0.1, List.of(), new int[0], 0))
                .hasMessageContaining("0 true classes for 0 pictures");
    }

    private static BitSet classes(int... labels) {
        BitSet set = new BitSet();
        IntStream.of(labels).forEach(set::set);
        return set;
    }
}
