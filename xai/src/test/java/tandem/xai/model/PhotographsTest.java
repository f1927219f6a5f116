package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.SharedMaterial;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** A real network on real photographs; skipped where they do not stand beside the project. */
class PhotographsTest {

    @TempDir
    Path folder;

    @Test
    void aSqueezedPhotographIsRecognisedAsOftenAsItsMakersSay() throws IOException {
        assertThat(right("squeeze")).isBetween(37, 39);
    }

    @Test
    void aCentredPhotographIsRecognisedAsOftenAsItsMakersSay() throws IOException {
        assertThat(right("centre")).isBetween(41, 43);
    }

    @Test
    void gradCamSpeaksForTheClassAndAnotherClassGetsAnotherMap() throws IOException {
        Path photographs = photographs();
        RgbImage picture = ImageFiles.read(photographs.resolve("images/101.jpg"));
        try (ExplainableModel model =
                        ModelBundle.read(photographs.resolve("model")).load();
                NDManager scope = model.newManager()) {
            AttributionMethod gradCam = AttributionMethods.named("grad-cam").orElseThrow();
            NDArray batch = InputTensor.batch(scope, model.bundle().input(), List.of(picture, picture));

            List<Attribution> maps = gradCam.explain(model, batch, new int[] {0, 2});

            assertThat(maps).allSatisfy(map -> {
                assertThat(map.height()).isEqualTo(7);
                assertThat(map.width()).isEqualTo(7);
            });
            assertThat(maps.get(0).values())
                    .satisfies(values -> assertThat(largest(values)).isPositive());
            assertThat(maps.get(1).values()).isNotEqualTo(maps.get(0).values());
        }
    }

    private int right(String fit) throws IOException {
        Path photographs = photographs();
        for (String file : List.of("model.yaml", "weights.pt")) {
            Files.copy(photographs.resolve("model").resolve(file), folder.resolve(file));
        }
        folder.resolve("model.yaml").toFile().setWritable(true);
        String description = Files.readString(folder.resolve("model.yaml"));
        Files.writeString(folder.resolve("model.yaml"), description.replace("channels: RGB", "fit: " + fit));
        List<RgbImage> pictures = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> rows = Files.readAllLines(photographs.resolve("items.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            pictures.add(ImageFiles.read(photographs.resolve(cells[1])));
            labels.add(cells[2]);
        }
        try (ExplainableModel model = ModelBundle.read(folder).load()) {
            List<Prediction> predictions = new Predictor(model).predict(pictures, done -> {});
            int right = 0;
            for (int i = 0; i < labels.size(); i++) {
                right += model.bundle().classes().get(predictions.get(i).best()).equals(labels.get(i)) ? 1 : 0;
            }
            return right;
        }
    }

    private static float largest(float[] values) {
        float largest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static Path photographs() {
        Optional<Path> folder = SharedMaterial.find("stimuli/felix");
        assumeTrue(folder.isPresent(), "the photographs do not stand beside the project");
        return folder.get();
    }
}
