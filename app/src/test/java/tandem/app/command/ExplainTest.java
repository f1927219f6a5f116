package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;
import tandem.xai.numpy.NumpyArray;

/** Maps in files, beside those of Captum 0.8 on PyTorch 1.13 and of the papers' definitions. */
class ExplainTest {

    @TempDir
    Path folder;

    private Path cnn;

    @BeforeEach
    void aNetwork() throws IOException {
        cnn = GivenNetworks.bundle(folder, "cnn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cnn | gradient             | gradient             |
            cnn | saliency             | saliency             |
            cnn | input-x-gradient     | input-x-gradient     |
            cnn | occlusion            | occlusion            | window=8 stride=4 baseline=0
            cnn | feature-ablation     | feature-ablation     | segments=8x8
            cnn | grad-cam.signed      | grad-cam             | upsample=false
            cnn | grad-cam.relu        | grad-cam             | upsample=false relu=true
            cnn | grad-cam.upsampled   | grad-cam             | relu=true
            cnn | grad-cam-plus-plus   | grad-cam-plus-plus   | upsample=false
            cnn | layer-cam            | layer-cam            | upsample=false
            vit | gradient             | gradient             |
            vit | saliency             | saliency             |
            vit | input-x-gradient     | input-x-gradient     |
            vit | feature-ablation     | feature-ablation     |
            vit | attention-rollout    | attention-rollout    | upsample=false
            vit | integrated-gradients.gausslegendre | integrated-gradients | steps=50 rule=gausslegendre
            vit | integrated-gradients.riemann_middle | integrated-gradients | steps=50 rule=middle
            """)
    void mapsEqualTheReference(String network, String file, String method, String settings) throws IOException {
        NumpyArray expected = GivenNetworks.array(network + "." + file);

        NumpyArray actual = explain(network, method, settings);

        assertThat(largestDifference(actual, expected)).isLessThan(tolerance(network, expected));
    }

    @ParameterizedTest
    @CsvSource({"gausslegendre, gausslegendre", "middle, riemann_middle"})
    void integratedGradientsEqualTheReferenceUpToFloatKinks(String rule, String file) throws IOException {
        // Where the path crosses a kink of ReLU or max-pooling, the last bit of a float decides a whole gradient there.
        NumpyArray expected = GivenNetworks.array("cnn.integrated-gradients." + file);

        NumpyArray actual = explain("cnn", "integrated-gradients", "steps=50 rule=" + rule);

        assertThat(meanDifference(actual, expected)).isLessThan(1e-5 * largest(expected));
        JsonNode told = told("integrated-gradients");
        assertThat(told.get("targets")).extracting(JsonNode::intValue).containsExactly(6, 2);
        assertThat(told.get("delta").get(1).doubleValue())
                .isCloseTo(rule.equals("middle") ? 0.009324073791503906 : 0.008464813232421875, within(2e-4));
    }

    @Test
    void whatItCostIsTold() throws IOException {
        explain("cnn", "integrated-gradients", "steps=10");

        JsonNode told = told("integrated-gradients");
        assertThat(told.get("parameters").textValue()).isEqualTo("steps=10 baseline=0.0 rule=gauss-legendre");
        // Ten gradients, and what f(x) and f(baseline) are.
        assertThat(told.get("passes").get(0).get("forward").intValue()).isEqualTo(12);
        assertThat(told.get("passes").get(0).get("backward").intValue()).isEqualTo(10);
        assertThat(told.get("times")).hasSize(2).allMatch(JsonNode::isDouble);
        assertThat(told.has("against")).isFalse();
    }

    @Test
    void aClassIsNamedByNumberOrName() throws IOException {
        NumpyArray byNumber = explain("cnn", "gradient", "", "--target", "3");
        NumpyArray byName = explain("cnn", "gradient", "", "--target", "d");

        assertThat(byName).isEqualTo(byNumber);
        assertThat(told("gradient").get("targets"))
                .extracting(JsonNode::intValue)
                .containsExactly(3, 3);
    }

    @Test
    void whyOneClassRatherThanAnotherIsTheDifferenceOfTheirGradients() throws IOException {
        NumpyArray one = explain("cnn", "gradient", "", "--target", "d");
        NumpyArray other = explain("cnn", "gradient", "", "--target", "f");
        NumpyArray contrast = explain("cnn", "gradient", "", "--target", "d", "--against", "f");

        float[] difference = one.values();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.values()[i];
        }
        assertThat(largestDifference(contrast, new NumpyArray(one.shape(), difference)))
                .isLessThan(1e-6 * largest(contrast));
        assertThat(told("gradient").get("against"))
                .extracting(JsonNode::intValue)
                .containsExactly(5, 5);
    }

    @Test
    void aPictureIsExplainedAndItsHeatLaidOnIt() throws IOException {
        Path picture = folder.resolve("p.png");
        int[] rgb = new int[100 * 80];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = i * 7919 & 0xFFFFFF;
        }
        ImageFiles.writePng(new RgbImage(100, 80, rgb), picture);

        Call call =
                tandem("explain", "--model", cnn, "--input", picture, "--method", "grad-cam", "--out", out(), "--png");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .containsExactly(
                        out().resolve("grad-cam.npy").toString(),
                        out().resolve("grad-cam.json").toString(),
                        out().resolve("grad-cam.png").toString());
        assertThat(GivenNetworks.array(out().resolve("grad-cam.npy")).shape()).containsExactly(1, 1, 64, 64);
        RgbImage heat = ImageFiles.read(out().resolve("grad-cam.png"));
        assertThat(heat.width()).isEqualTo(100);
        assertThat(heat.height()).isEqualTo(80);
        assertThat(heat.rgb()).isNotEqualTo(rgb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tea-leaves           |               | there is no method “tea-leaves” — there are gradient, saliency
            gradient             | steps=3       | gradient has no parameter “steps”
            gradient             | upsample=true | gradient has no parameter “upsample”
            grad-cam             | steps=3       | grad-cam has no parameter “steps” — it has upsample, relu
            grad-cam             | relu=maybe    | grad-cam: relu “maybe” is not true or false
            integrated-gradients | rule=simpson  | rule “simpson” is not one of
            """)
    void wrongWordsAreAWrongCall(String method, String settings, String message) {
        Call call = call(cnn, method, settings);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.problems().get(0)).contains(message);
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attention-rollout |             | attention-rollout cannot explain reference — export it with attention(x)
            kernel-shap       | samples=20  | kernel-shap: KernelSHAP of
            shapley           | segments=5x5 | exact Shapley values of 25 segments take too long
            """)
    void whatANetworkCannotIsTold(String method, String settings, String message) {
        Call call = call(cnn, method, settings);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().contains(message);
        assertThat(out()).doesNotExist();
    }

    @Test
    void aClassThatIsNotThereIsTold() {
        Call call = call(cnn, "gradient", "", "--target", "lion");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.problems().get(0)).contains("the network has no class “lion” — it has 0 to 7: a, b");
    }

    @Test
    void anArrayOfAnotherShapeIsTold() throws IOException {
        new NumpyArray(List.of(1, 3, 32, 32), new float[3 * 32 * 32]).write(folder.resolve("small.npy"));
        float[] holes = new float[3 * 64 * 64];
        holes[5] = Float.NaN;
        new NumpyArray(List.of(1, 3, 64, 64), holes).write(folder.resolve("holes.npy"));
        Files.writeString(folder.resolve("text.npy"), "hello");

        assertThat(refusal("small.npy")).contains("small.npy: an array of [1, 3, 32, 32] where the network takes");
        assertThat(refusal("holes.npy")).contains("holes.npy: a value is NaN");
        assertThat(refusal("text.npy")).contains("text.npy: not an array as numpy.save writes it");
        assertThat(refusal("gone.npy")).contains("gone.npy: no such file");
    }

    private String refusal(String file) {
        Call call = tandem(
                "explain", "--model", cnn, "--input", folder.resolve(file), "--method", "gradient", "--out", out());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).hasSize(1);
        assertThat(out()).doesNotExist();
        return call.err();
    }

    private NumpyArray explain(String network, String method, String settings, String... more) throws IOException {
        Path bundle = network.equals("cnn") ? cnn : GivenNetworks.bundle(folder, network);
        Call call = call(bundle, method, settings, more);
        assertThat(call.code()).as(call.err()).isZero();
        return GivenNetworks.array(out().resolve(method + ".npy"));
    }

    private Call call(Path bundle, String method, String settings, String... more) {
        List<Object> words = new ArrayList<>(List.of(
                "explain", "--model", bundle, "--input", GivenNetworks.images(), "--method", method, "--out", out()));
        if (settings != null && !settings.isEmpty()) {
            words.add("--param");
            words.addAll(List.of(settings.split(" ")));
        }
        words.addAll(List.of(more));
        return tandem(words.toArray());
    }

    private JsonNode told(String method) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(out().resolve(method + ".json").toFile());
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** Differences of logits that a map consists of are rounded to floats of the size of the logits. */
    private static double tolerance(String network, NumpyArray map) {
        return Math.max(1e-5 * largest(map), 5e-7 * largest(GivenNetworks.array(network + ".logits")));
    }

    private static double largest(NumpyArray array) {
        double largest = 0;
        for (float value : array.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static double largestDifference(NumpyArray actual, NumpyArray expected) {
        float[] one = actual.values();
        float[] two = expected.values();
        assertThat(one).hasSameSizeAs(two);
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs((double) one[i] - two[i]));
        }
        return largest;
    }

    private static double meanDifference(NumpyArray actual, NumpyArray expected) {
        float[] one = actual.values();
        float[] two = expected.values();
        assertThat(one).hasSameSizeAs(two);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((double) one[i] - two[i]);
        }
        return sum / one.length;
    }
}
