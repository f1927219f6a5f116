package tandem.xai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.NumpyFile;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * Numbers of reference maps, computed from the papers' definitions with NumPy, SciPy and PyTorch 1.13. The thing is rows and
 * columns 16 to 47.
 */
class ReferenceMetricsTest {

    private static final int[] TARGETS = {6, 2};

    @TempDir
    Path folder;

    @Test
    void complexity() throws IOException {
        // The reference adds 1e-7 to each value before it takes the Gini index, and 1e-12 to each share for the
        // entropy.
        assertThat(new GiniSparseness().of(pixels(0))).isCloseTo(0.4842849653110466, within(3e-5));
        assertThat(new GiniSparseness().of(pixels(1))).isCloseTo(0.5352326091566623, within(3e-5));
        assertThat(new Entropy().of(pixels(0))).isCloseTo(7.912779011345707, within(1e-6));
        assertThat(new Entropy().of(pixels(1))).isCloseTo(7.827764346826765, within(1e-6));
    }

    @Test
    void structuralSimilarity() throws IOException {
        // By NumPy 1.24 and scipy.ndimage.uniform_filter, in the way of scikit-image.
        assertThat(new StructuralSimilarity().between(pixels(0), pixels(1)))
                .isCloseTo(0.1339386691476479, within(1e-6));
    }

    @Test
    void localisation() throws IOException {
        boolean[] inside = new boolean[64 * 64];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = i / 64 >= 16 && i / 64 < 48 && i % 64 >= 16 && i % 64 < 48;
        }
        Mask thing = new Mask(64, 64, inside);

        assertThat(new PointingGame().of(pixels(0), thing)).isZero();
        assertThat(new PointingGame().of(pixels(1), thing)).isZero();
        assertThat(new RelevanceMass().of(pixels(0), thing)).isCloseTo(0.15981777076103595, within(1e-6));
        assertThat(new RelevanceMass().of(pixels(1), thing)).isCloseTo(0.1635078109636387, within(1e-6));
        assertThat(new RelevanceRank().of(pixels(0), thing)).isEqualTo(0.1806640625);
        assertThat(new RelevanceRank().of(pixels(1), thing)).isEqualTo(0.169921875);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.10047321830643341, 0.4633878823951818, 0.3826785683631897, 0.17478574812412262",
        "1, 0.29531658824998885, 0.6495892134262249, 0.6298407316207886, 0.30235013365745544",
    })
    void deletionAndInsertion(int image, double deletion, double insertion, double firstGone, double firstCome)
            throws IOException {
        try (ExplainableModel model = ReferenceNetworks.bundle(folder, "cnn").load();
                NDManager scope = model.newManager()) {
            Sample sample = Sample.each(model.bundle().input(), ReferenceNetworks.images(scope))
                    .get(image);
            Attribution map = map("integrated-gradients.gausslegendre", 3, image);
            PerturbationCurve curve = new PerturbationCurve(64, Baseline.constant(0));

            assertThat(new DeletionAuc().of(model, sample, map)).isCloseTo(deletion, within(1e-5));
            assertThat(new InsertionAuc().of(model, sample, map)).isCloseTo(insertion, within(1e-5));
            assertThat(curve.deletion(model, sample, map)).hasSize(65);
            assertThat(curve.deletion(model, sample, map)[1]).isCloseTo(firstGone, within(1e-5));
            assertThat(curve.insertion(model, sample, map)[1]).isCloseTo(firstCome, within(1e-5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, input-x-gradient, 3, 0.94139809335999, 0.8022276117979243, 0.7710583153347732, 0.8896484375",
        "0, feature-ablation, 3, 0.4098566930084798, 0.282497846523151, 0.17478510028653296, 0.640380859375",
        "1, input-x-gradient, 3, 0.9288086612417867, 0.7871594551282052, 0.7372881355932204, 0.88671875",
        "1, feature-ablation, 3, 0.24456983249556435, 0.17239519736792464, 0.26738794435857804, 0.589111328125",
    })
    void agreement(int image, String other, int channels, double spearman, double kendall, double overlap, double signs)
            throws IOException {
        PixelMap first = pixels(image);
        PixelMap second = PixelMap.of(map(other, channels, image));

        assertThat(new SpearmanCorrelation().between(first, second)).isCloseTo(spearman, within(1e-9));
        assertThat(new KendallCorrelation().between(first, second)).isCloseTo(kendall, within(1e-9));
        assertThat(new TopKIou(0.1).between(first, second)).isCloseTo(overlap, within(1e-9));
        assertThat(new SignAgreement().between(first, second)).isCloseTo(signs, within(1e-9));
        for (AgreementMetric metric :
                List.of(new SpearmanCorrelation(), new KendallCorrelation(), new TopKIou(), new SignAgreement())) {
            assertThat(metric.between(first, second))
                    .as(metric.name())
                    .isCloseTo(metric.between(second, first), within(1e-12));
        }
    }

    private static PixelMap pixels(int image) throws IOException {
        return PixelMap.of(map("integrated-gradients.gausslegendre", 3, image));
    }

    private static Attribution map(String method, int channels, int image) throws IOException {
        float[] both = NumpyFile.resource("cnn." + method).values();
        int size = both.length / 2;
        return new Attribution(
                method,
                "",
                Attribution.Sign.EVIDENCE,
                Target.of(TARGETS[image]),
                channels,
                64,
                64,
                Arrays.copyOfRange(both, image * size, (image + 1) * size),
                OptionalDouble.empty(),
                Passes.NONE);
    }
}
