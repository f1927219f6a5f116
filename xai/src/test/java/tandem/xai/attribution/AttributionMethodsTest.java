package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.xai.attribution.ReferenceMaps.largest;
import static tandem.xai.attribution.ReferenceMaps.largestDifference;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.xai.ReferenceNetworks;
import tandem.xai.model.ExplainableModel;

/** What every method promises. */
class AttributionMethodsTest {

    @TempDir
    Path folder;

    @Test
    void namesAreThoseOfTheField() {
        assertThat(AttributionMethods.all())
                .extracting(AttributionMethod::name)
                .containsExactly(
                        "gradient",
                        "saliency",
                        "input-x-gradient",
                        "smoothgrad",
                        "vargrad",
                        "integrated-gradients",
                        "expected-gradients",
                        "grad-cam",
                        "grad-cam-plus-plus",
                        "layer-cam",
                        "score-cam",
                        "eigen-cam",
                        "occlusion",
                        "feature-ablation",
                        "rise",
                        "lime",
                        "kernel-shap",
                        "shapley",
                        "attention-rollout",
                        "gradient-attention-rollout",
                        "other-class",
                        "edges",
                        "random",
                        "centre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "vit-attention-shift"})
    void aSampleIsExplainedAlikeWhateverElseIsInTheBatch(String network) throws IOException {
        try (ExplainableModel model = network(network);
                NDManager scope = model.newManager()) {
            NDArray both = ReferenceNetworks.images(scope);
            List<Target> targets = ReferenceMaps.targets(network);
            for (AttributionMethod method : supported(model)) {
                Attribution together = method.explain(model, both, targets).get(1);
                Attribution alone = method.explain(model, both.get("1:2"), targets.subList(1, 2))
                        .get(0);
                assertThat(largestDifference(together.values(), alone.values()))
                        .as(method.name())
                        .isLessThan(1e-6 * Math.max(1, largest(alone.values())));
                assertThat(together.passes()).as(method.name()).isEqualTo(alone.passes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "vit-attention-shift"})
    void theSameSeedGivesTheSameBytes(String network) throws IOException {
        try (ExplainableModel model = network(network);
                NDManager scope = model.newManager()) {
            NDArray both = ReferenceNetworks.images(scope);
            List<Target> targets = ReferenceMaps.targets(network);
            for (AttributionMethod method : supported(model)) {
                assertThat(method.explain(model, both, targets))
                        .as(method.name())
                        .isEqualTo(method.explain(model, both, targets));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cnn, attention-rollout, export it with attention(x)",
        "cnn, gradient-attention-rollout, 'export it with attention(x) and forward_with_attention_shift(x, shift)'",
        "vit, gradient-attention-rollout, 'export it with attention(x) and forward_with_attention_shift(x, shift)'",
        "vit, grad-cam, export it with features(x) and head(a)",
        "vit, grad-cam-plus-plus, export it with features(x) and head(a)",
        "vit, layer-cam, export it with features(x) and head(a)",
        "vit, score-cam, export it with features(x) and head(a)",
        "vit, eigen-cam, export it with features(x) and head(a)",
    })
    void aNetworkThatLacksWhatAMethodNeedsIsRefused(String network, String name, String remedy) throws IOException {
        AttributionMethod method = AttributionMethods.named(name).orElseThrow();
        try (ExplainableModel model = network(network);
                NDManager scope = model.newManager()) {
            NDArray both = ReferenceNetworks.images(scope);

            assertThat(method.supports(model)).isFalse();
            assertThatThrownBy(() -> method.explain(model, both, new int[] {0, 0}))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage(name + " cannot explain reference — " + remedy);
        }
    }

    @Test
    void allOtherMethodsExplainAnyNetwork() throws IOException {
        try (ExplainableModel model = network("vit")) {
            assertThat(AttributionMethods.all().stream()
                            .filter(method -> !method.supports(model))
                            .map(AttributionMethod::name)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo("grad-cam grad-cam-plus-plus layer-cam score-cam eigen-cam gradient-attention-rollout");
        }
    }

    @Test
    void targetsThatAreNoClassesOrNotOneASampleAreRefused() throws IOException {
        try (ExplainableModel model = network("cnn");
                NDManager scope = model.newManager()) {
            NDArray both = ReferenceNetworks.images(scope);
            for (AttributionMethod method : supported(model)) {
                assertThatThrownBy(() -> method.explain(model, both, new int[] {0, 8}))
                        .as(method.name())
                        .isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> method.explain(model, both, List.of(Target.of(0), Target.contrast(1, 8))))
                        .as(method.name())
                        .isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> method.explain(model, both, new int[] {0}))
                        .as(method.name())
                        .hasMessage("1 targets for 2 samples");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gradient, 1, 1",
        "grad-cam, 1, 1",
        "integrated-gradients, 52, 50",
        "expected-gradients, 105, 100",
        "score-cam, 33, 1",
        "occlusion, 226, 0",
        "feature-ablation, 65, 0",
        "shapley, 512, 0",
        "other-class, 53, 50",
        "edges, 0, 0",
    })
    void whatAnExplanationCostIsCounted(String name, int forward, int backward) throws IOException {
        AttributionMethod method = AttributionMethods.named(name).orElseThrow();

        List<Attribution> maps = ReferenceMaps.explain(folder, "cnn", method);

        assertThat(maps).extracting(Attribution::passes).containsOnly(new Passes(forward, backward));
    }

    private static List<AttributionMethod> supported(ExplainableModel model) {
        return QuickMethods.all().stream()
                .filter(method -> method.supports(model))
                .toList();
    }

    private ExplainableModel network(String name) throws IOException {
        return ReferenceNetworks.bundle(folder, name).load();
    }
}
