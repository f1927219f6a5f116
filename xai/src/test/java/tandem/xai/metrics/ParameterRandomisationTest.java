package tandem.xai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.NumpyFile;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.Prediction;

class ParameterRandomisationTest {

    private static final AttributionMethod GRADIENT =
            AttributionMethods.named("gradient").orElseThrow();
    private static final AttributionMethod EDGES =
            AttributionMethods.named("edges").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void aMapThatKnowsNoNetworkStaysAndAGradientDoesNot() throws IOException {
        try (ExplainableModel model = ReferenceNetworks.bundle(folder, "cnn").load()) {
            Sample sample = sample(model);
            Prediction before = new SampleExplainer(model).predict(sample);

            assertThat(new ParameterRandomisation().of(model, EDGES, sample, Target.of(6)))
                    .isCloseTo(1, within(1e-12));
            List<Double> cascade = new ParameterRandomisation().cascade(model, GRADIENT, sample, Target.of(6));

            assertThat(cascade).hasSameSizeAs(model.layers());
            assertThat(cascade.get(cascade.size() - 1)).isLessThan(0.5);
            assertThat(new SampleExplainer(model).predict(sample))
                    .as("the network itself is left alone")
                    .isEqualTo(before);
        }
    }

    @Test
    void aShuffledLayerChangesWhatTheNetworkSays() throws IOException {
        for (String name : List.of("cnn", "vit", "batch-norm")) {
            try (ExplainableModel model = ReferenceNetworks.bundle(folder, name).load()) {
                Sample sample = sample(model);
                Prediction before = new SampleExplainer(model).predict(sample);
                assertThat(model.layers()).as(name).hasSizeGreaterThan(2).doesNotHaveDuplicates();

                model.shuffle(model.layers().get(0), new SplittableRandom(1));

                assertThat(new SampleExplainer(model).predict(sample)).as(name).isNotEqualTo(before);
            }
        }
    }

    private static Sample sample(ExplainableModel model) throws IOException {
        float[] images = NumpyFile.resource("images").values();
        return new Sample(model.bundle().input(), 3, 64, 64, Arrays.copyOf(images, 3 * 64 * 64));
    }
}
