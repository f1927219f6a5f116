package tandem.xai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.LinearNetwork;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;

/** What metrics say where the answer is known. */
class MetricsTest {

    private static final AttributionMethod CONTRIBUTION =
            AttributionMethods.named("input-x-gradient").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void eachTellsItsRangeAndWhichWayIsBetter() {
        assertThat(Metrics.all())
                .extracting(metric ->
                        metric.name() + ": " + metric.least() + " to " + metric.most() + ", better " + metric.better())
                .containsExactly(
                        "deletion-auc: 0.0 to 1.0, better LOWER",
                        "insertion-auc: 0.0 to 1.0, better HIGHER",
                        "pixel-flipping: -Infinity to Infinity, better HIGHER",
                        "road: -0.5 to 0.5, better HIGHER",
                        "faithfulness-correlation: -1.0 to 1.0, better HIGHER",
                        "infidelity: 0.0 to Infinity, better LOWER",
                        "pointing-game: 0.0 to 1.0, better HIGHER",
                        "relevance-mass: 0.0 to 1.0, better HIGHER",
                        "relevance-rank: 0.0 to 1.0, better HIGHER",
                        "mask-iou: 0.0 to 1.0, better HIGHER",
                        "gini-sparseness: 0.0 to 1.0, better HIGHER",
                        "entropy: 0.0 to Infinity, better LOWER",
                        "effective-complexity: 0.0 to 1.0, better LOWER",
                        "max-sensitivity: 0.0 to Infinity, better LOWER",
                        "local-lipschitz: 0.0 to Infinity, better LOWER",
                        "noise-agreement: -1.0 to 1.0, better HIGHER",
                        "seed-agreement: -1.0 to 1.0, better HIGHER",
                        "random-logit: -1.0 to 1.0, better LOWER",
                        "parameter-randomisation: -1.0 to 1.0, better LOWER",
                        "top-k-iou: 0.0 to 1.0, better NEITHER",
                        "spearman: -1.0 to 1.0, better NEITHER",
                        "kendall: -1.0 to 1.0, better NEITHER",
                        "sign-agreement: 0.0 to 1.0, better NEITHER",
                        "ssim: -1.0 to 1.0, better NEITHER");
    }

    @Test
    void eachIsFoundByItsName() {
        assertThat(Metrics.all())
                .allSatisfy(metric -> assertThat(Metrics.named(metric.name())).containsSame(metric));
        assertThat(Metrics.named("tea-leaves")).isEmpty();
    }

    @Test
    void oneHotPixelIsAsPlainAsCanBeAndAnEvenMapAsLittle() {
        PixelMap even = map(1, 1, 1, 1);
        PixelMap hot = map(0, -3, 0, 0);

        assertThat(new GiniSparseness().of(even)).isCloseTo(0, within(1e-12));
        assertThat(new GiniSparseness().of(hot)).isCloseTo(0.75, within(1e-12));
        assertThat(new Entropy().of(even)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(new Entropy().of(hot)).isCloseTo(0, within(1e-12));
        assertThat(new GiniSparseness().of(map(0, 0, 0, 0))).isNaN();
        assertThat(new Entropy().of(map(0, 0, 0, 0))).isNaN();
    }

    @Test
    void aMapWithoutAPeakWinsThePointingGameByItsShareOnly() {
        Mask left = new Mask(2, 2, new boolean[] {true, false, true, false});

        assertThat(new PointingGame().of(map(1, 0, 0, 0), left)).isEqualTo(1);
        assertThat(new PointingGame().of(map(0, 1, 0, 0), left)).isZero();
        assertThat(new PointingGame().of(map(2, 2, 2, 2), left)).isEqualTo(0.5);
        assertThat(new RelevanceMass().of(map(3, 1, -5, 0), left)).isEqualTo(0.75);
        assertThat(new RelevanceRank().of(map(3, 1, -5, 0), left)).isEqualTo(0.5);
    }

    @Test
    void masksAreOfTheMapsSizeAndNotEmpty() {
        assertThatThrownBy(() -> new Mask(1, 2, new boolean[2]))
                .hasMessage("a mask without a pixel says nothing about where a thing is");
        assertThatThrownBy(() -> new PointingGame().of(map(1, 0, 0, 0), new Mask(1, 1, new boolean[] {true})))
                .hasMessage("a map of 2×2 and a mask of 1×1 do not belong together");
    }

    @Test
    void aMapAgreesWithItselfAndNotWithItsOpposite() {
        PixelMap some = map(0.5, -2, 0, 7);
        PixelMap opposite = map(-0.5, 2, 0, -7);

        assertThat(new SpearmanCorrelation().between(some, some)).isCloseTo(1, within(1e-12));
        assertThat(new SpearmanCorrelation().between(some, opposite)).isCloseTo(-1, within(1e-12));
        assertThat(new KendallCorrelation().between(some, some)).isCloseTo(1, within(1e-12));
        assertThat(new KendallCorrelation().between(some, opposite)).isCloseTo(-1, within(1e-12));
        assertThat(new SignAgreement().between(some, some)).isEqualTo(1);
        assertThat(new SignAgreement().between(some, opposite)).isZero();
        assertThat(new TopKIou(0.25).between(some, some)).isEqualTo(1);
        assertThat(new TopKIou(0.25).between(some, opposite)).isZero();
        assertThat(new SpearmanCorrelation().between(some, map(1, 1, 1, 1))).isNaN();
        assertThat(new KendallCorrelation().between(some, map(1, 1, 1, 1))).isNaN();
    }

    @Property(tries = 200)
    void kendallByMergingIsKendallByPairs(
            @ForAll @Size(12) int @IntRange(min = -2, max = 2) [] values, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] first = IntStream.of(values).asDoubleStream().toArray();
        double[] second = IntStream.range(0, 12)
                .mapToDouble(i -> random.nextInt(4) + (random.nextBoolean() ? first[i] : 0))
                .toArray();
        double alike = 0;
        double untiedFirst = 0;
        double untiedSecond = 0;
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < i; j++) {
                double one = Math.signum(first[i] - first[j]);
                double two = Math.signum(second[i] - second[j]);
                alike += one * two;
                untiedFirst += one * one;
                untiedSecond += two * two;
            }
        }
        double expected = alike / Math.sqrt(untiedFirst * untiedSecond);

        double actual = new KendallCorrelation().between(new PixelMap(3, 4, first), new PixelMap(3, 4, second));

        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void ofALinearNetworkItsContributionsAreFaithfulAndTheirOppositeIsNot() throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            NDArray one = ReferenceNetworks.images(scope).get("0:1");
            Sample sample = Sample.each(model.bundle().input(), one).get(0);
            Attribution true3 = CONTRIBUTION.explain(model, one, new int[] {3}).get(0);
            Attribution wrong =
                    about(3, CONTRIBUTION.explain(model, one, new int[] {5}).get(0), 1);

            assertThat(new FaithfulnessCorrelation().of(model, sample, true3)).isCloseTo(1, within(1e-6));
            assertThat(new FaithfulnessCorrelation().of(model, sample, about(3, true3, -2)))
                    .isCloseTo(-1, within(1e-6));
            assertThat(new Infidelity().of(model, sample, true3)).isCloseTo(0, within(1e-9));
            assertThat(new Infidelity().of(model, sample, about(3, true3, 100)))
                    .as("whatever its unit")
                    .isCloseTo(0, within(1e-9));
            assertThat(new Infidelity().of(model, sample, wrong)).isGreaterThan(1e-4);
            assertThat(new DeletionAuc().of(model, sample, true3))
                    .isLessThan(new DeletionAuc().of(model, sample, wrong));
            assertThat(new InsertionAuc().of(model, sample, true3))
                    .isGreaterThan(new InsertionAuc().of(model, sample, wrong));
        }
    }

    @Test
    void theGradientOfALinearNetworkNeverMovesAndContributionsMoveWithTheInput() throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            Sample sample = Sample.each(model.bundle().input(), ReferenceNetworks.images(scope))
                    .get(0);
            AttributionMethod gradient = AttributionMethods.named("gradient").orElseThrow();

            assertThat(new MaxSensitivity().of(model, gradient, sample, Target.of(1)))
                    .isZero();
            double small = new MaxSensitivity(5, 0.01, 1).of(model, CONTRIBUTION, sample, Target.of(1));
            double large = new MaxSensitivity(5, 0.02, 1).of(model, CONTRIBUTION, sample, Target.of(1));
            assertThat(small).isPositive();
            assertThat(large).isCloseTo(2 * small, within(1e-3 * large));
        }
    }

    @Test
    void theSameSeedGivesTheSameNumber() throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            NDArray one = ReferenceNetworks.images(scope).get("0:1");
            Sample sample = Sample.each(model.bundle().input(), one).get(0);
            Attribution wrong =
                    about(3, CONTRIBUTION.explain(model, one, new int[] {5}).get(0), 1);

            FaithfulnessMetric first = new FaithfulnessCorrelation(20, 0.1, Baseline.constant(0), 1);
            FaithfulnessMetric second = new FaithfulnessCorrelation(20, 0.1, Baseline.constant(0), 2);
            assertThat(first.of(model, sample, wrong)).isEqualTo(first.of(model, sample, wrong));
            assertThat(first.of(model, sample, wrong)).isNotEqualTo(second.of(model, sample, wrong));
        }
    }

    @Test
    void aCoarseMapIsBroughtToThePicturesSize() {
        Attribution coarse = new Attribution(
                "any",
                "",
                Attribution.Sign.EVIDENCE,
                Target.of(0),
                1,
                1,
                2,
                new float[] {0, 4},
                OptionalDouble.empty(),
                Passes.NONE);

        assertThat(PixelMap.of(coarse, 1, 4).values()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void whereTheSignIsButADirectionAbsoluteValuesAreSummed() {
        Attribution directions = new Attribution(
                "any",
                "",
                Attribution.Sign.DIRECTION,
                Target.of(0),
                2,
                1,
                1,
                new float[] {-3, 2},
                OptionalDouble.empty(),
                Passes.NONE);

        assertThat(PixelMap.of(directions).values()).containsExactly(5);
    }

    @Test
    void whereZeroIsNoBorderTheLowestIsTakenOff() {
        Attribution levels = new Attribution(
                "any",
                "",
                Attribution.Sign.LEVEL,
                Target.of(0),
                1,
                1,
                2,
                new float[] {-3, -1},
                OptionalDouble.empty(),
                Passes.NONE);

        assertThat(PixelMap.of(levels).values()).containsExactly(0, 2);
    }

    /** The map, times a factor, given out as one about another class. */
    private static Attribution about(int label, Attribution map, float factor) {
        float[] values = map.values();
        for (int k = 0; k < values.length; k++) {
            values[k] *= factor;
        }
        return new Attribution(
                map.method(),
                map.parameters(),
                map.sign(),
                Target.of(label),
                map.channels(),
                map.height(),
                map.width(),
                values,
                OptionalDouble.empty(),
                map.passes());
    }

    private static PixelMap map(double... values) {
        return new PixelMap(2, 2, Arrays.copyOf(values, 4));
    }
}
