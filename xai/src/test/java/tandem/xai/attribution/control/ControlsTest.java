package tandem.xai.attribution.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Target;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.InputTensor;

class ControlsTest {

    private static final AttributionMethod GRADIENT =
            AttributionMethods.named("gradient").orElseThrow();

    @TempDir
    Path folder;

    private ExplainableModel model;
    private NDManager scope;

    @BeforeEach
    void aNetwork() throws IOException {
        model = ReferenceNetworks.bundle(folder, "cnn").load();
        scope = model.newManager();
    }

    @AfterEach
    void noNetwork() {
        scope.close();
        model.close();
    }

    @Test
    void edgesAreFourTimesTheStepOnBothSidesOfIt() {
        float[] values = new float[3 * 64 * 64];
        for (int k = 0; k < values.length; k++) {
            values[k] = k % 64 < 20 ? 0.25f : 0.75f;
        }

        float[] edges = new EdgeMap()
                .explain(model, scope.create(values, new Shape(1, 3, 64, 64)), new int[] {0})
                .get(0)
                .values();

        for (int i = 0; i < edges.length; i++) {
            assertThat(edges[i]).isCloseTo(i % 64 == 19 || i % 64 == 20 ? 2 : 0, within(1e-6f));
        }
    }

    @Test
    void anotherClasssMapIsThatOfTheRunnerUp() throws IOException {
        NDArray batch = ReferenceNetworks.images(scope);
        float[] logits = model.logits(batch).toFloatArray();
        int[] best = {best(logits, 0, -1), best(logits, 8, -1)};
        int[] second = {best(logits, 0, best[0]), best(logits, 8, best[1])};

        List<Attribution> maps = new OtherClassMap(GRADIENT).explain(model, batch, best);

        List<Attribution> expected = GRADIENT.explain(model, batch, second);
        for (int i = 0; i < 2; i++) {
            assertThat(maps.get(i).values()).isEqualTo(expected.get(i).values());
            assertThat(maps.get(i).target()).isEqualTo(Target.of(best[i]));
            assertThat(maps.get(i).method()).isEqualTo("other-class");
        }
    }

    @Test
    void ofAWrongTargetTheOtherClassIsTheLikeliest() throws IOException {
        NDArray batch = ReferenceNetworks.images(scope).get("0:1");
        int best = best(model.logits(batch).toFloatArray(), 0, -1);
        int wrong = best == 0 ? 1 : 0;

        assertThat(new OtherClassMap(GRADIENT)
                        .explain(model, batch, new int[] {wrong})
                        .get(0)
                        .values())
                .isEqualTo(
                        GRADIENT.explain(model, batch, new int[] {best}).get(0).values());
    }

    @Test
    void anotherPicturesMapIsNeverThatOfThePicture() {
        List<RgbImage> pictures =
                IntStream.range(0, 5).mapToObj(ControlsTest::picture).toList();
        List<float[]> maps = pictures.stream()
                .map(picture -> GRADIENT.explain(model, batch(picture), new int[] {3})
                        .get(0)
                        .values())
                .toList();
        for (long seed = 0; seed < 4; seed++) {
            AttributionMethod control = new OtherImageMap(GRADIENT, pictures, seed);
            for (int i = 0; i < pictures.size(); i++) {
                float[] map = control.explain(model, batch(pictures.get(i)), new int[] {3})
                        .get(0)
                        .values();
                assertThat(map).isNotEqualTo(maps.get(i));
                assertThat(maps).anyMatch(known -> Arrays.equals(known, map));
            }
        }
    }

    @Test
    void anotherPictureIsChosenAnewByAnotherSeedAndNotByTheBatch() {
        List<RgbImage> pictures =
                IntStream.range(0, 5).mapToObj(ControlsTest::picture).toList();
        NDArray all = InputTensor.batch(scope, model.bundle().input(), pictures);
        int[] targets = {3, 3, 3, 3, 3};

        List<Attribution> first = new OtherImageMap(GRADIENT, pictures, 1).explain(model, all, targets);

        assertThat(new OtherImageMap(GRADIENT, pictures, 1).explain(model, batch(pictures.get(4)), new int[] {3}))
                .containsExactly(first.get(4));
        assertThat(new OtherImageMap(GRADIENT, pictures, 2).explain(model, all, targets))
                .isNotEqualTo(first);
    }

    @Test
    void anotherPictureNeedsOne() {
        RgbImage one = picture(1);

        assertThatThrownBy(() -> new OtherImageMap(GRADIENT, List.of(one), 0))
                .hasMessage("another picture's map needs two pictures or more");
        assertThatThrownBy(() ->
                        new OtherImageMap(GRADIENT, List.of(one, one), 0).explain(model, batch(one), new int[] {0}))
                .hasMessage("all pictures are the explained one");
    }

    private NDArray batch(RgbImage picture) {
        return InputTensor.batch(scope, model.bundle().input(), List.of(picture));
    }

    private static RgbImage picture(int number) {
        return new RgbImage(
                64,
                64,
                IntStream.range(0, 64 * 64)
                        .map(i -> (i * (number + 3) * 2654435) & 0xFFFFFF)
                        .toArray());
    }

    private static int best(float[] logits, int from, int except) {
        return IntStream.range(0, 8)
                .filter(k -> k != except)
                .reduce((a, b) -> logits[from + b] > logits[from + a] ? b : a)
                .orElseThrow();
    }
}
