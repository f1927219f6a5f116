package tandem.xai.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.xai.model.Prediction;

class RepeatedSplitsTest {

    private static final int PICTURES = 400;
    private static final int SPLITS = 200;

    private final List<Prediction> predictions = new ArrayList<>();
    private final int[] truths = new int[PICTURES];

    RepeatedSplitsTest() {
        // Overconfident: what it says with .9 is right in two of three cases.
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < PICTURES; i++) {
            double sure = 0.5 + random.nextDouble() / 2;
            predictions.add(new Prediction(List.of(sure, (1 - sure) * 0.7, (1 - sure) * 0.3)));
            truths[i] = random.nextInt(3) < 2 ? 0 : random.nextInt(3) < 2 ? 1 : 2;
        }
    }

    static List<ConformalScore> scores() {
        return List.of(
                new LeastAmbiguous(),
                new AdaptiveSets(),
                new WithoutChance(new AdaptiveSets()),
                new AdaptiveSets(0.01, 1));
    }

    /**
     * Over splits, the pictures held by a set of 200 follow a beta-binomial law around 1 − α: the mean of 200 splits lies
     * within four standard errors of it or above, where a score steps over classes.
     */
    @ParameterizedTest
    @MethodSource("scores")
    void whateverTheNetworkSetsHoldTheTruthAsOftenAsPromised(ConformalScore score) {
        double promised = 0.9;

        double held = new RepeatedSplits(SPLITS, 1)
                .of(score, 1 - promised, predictions, truths).stream()
                        .mapToDouble(Coverage::held)
                        .average()
                        .orElseThrow();

        // One split: binomial over 200 new pictures, and a threshold from 200 that varies as much again.
        double standardError = Math.sqrt(2 * promised * (1 - promised) / 200) / Math.sqrt(SPLITS);
        assertThat(held).isGreaterThan(promised - 4 * standardError);
    }

    @Test
    void setsWithChancePromiseNoMoreThanTheyKeep() {
        double held = new RepeatedSplits(SPLITS, 1)
                .of(new AdaptiveSets(), 0.1, predictions, truths).stream()
                        .mapToDouble(Coverage::held)
                        .average()
                        .orElseThrow();

        assertThat(held).isBetween(0.88, 0.92);
    }

    @Test
    void theSameSeedDrawsTheSameHalves() {
        assertThat(new RepeatedSplits(3, 7).of(new AdaptiveSets(), 0.1, predictions, truths))
                .isEqualTo(new RepeatedSplits(3, 7).of(new AdaptiveSets(), 0.1, predictions, truths))
                .isNotEqualTo(new RepeatedSplits(3, 8).of(new AdaptiveSets(), 0.1, predictions, truths));
    }

    @Test
    void threePicturesHaveNoHalves() {
        assertThatThrownBy(() -> new RepeatedSplits(1, 1)
                        .of(
                                new LeastAmbiguous(),
                                0.1,
                                predictions.subList(0, 3),
                                IntStream.range(0, 3).map(i -> 0).toArray()))
                .hasMessageContaining("four pictures or more");
    }
}
