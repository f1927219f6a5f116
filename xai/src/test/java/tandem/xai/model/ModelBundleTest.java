package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelBundleTest {

    private static final String SOUND = """
            name: mine
            classes: [cat, dog]
            input: { width: 64, height: 64, mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] }
            weights: weights.pt
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void weightsLieInTheFolder() throws IOException {
        Files.writeString(folder.resolve("weights.pt"), "these are no weights");
    }

    @Test
    void whatIsLeftOutHasItsPlainMeaning() throws IOException {
        ModelBundle bundle = bundle(SOUND);

        assertThat(bundle.temperature()).isEqualTo(1);
        assertThat(bundle.input().fit()).isEqualTo(ModelInput.Fit.SQUEEZE);
        assertThat(bundle.architecture()).isEmpty();
        assertThat(bundle.evaluation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: mine                 | nmae: mine          | :1:1: unknown key “nmae”
            classes: [cat, dog]        | classes: [cat, cat] | :2:16: class “cat” stands twice
            classes: [cat, dog]        | classes: [cat]      | :2:10: a classifier needs two classes
            weights: weights.pt        | weights: other.pt   | :4:10: weights “other.pt” are not in the folder
            std: [0.5, 0.5, 0.5]       | std: [0.5, 0.5]     | 2 values for three channels
            std: [0.5, 0.5, 0.5]       | std: [0.5, 0, 0.5]  | a standard deviation is not above 0
            width: 64                  | width: wide         | “wide” is not a number
            name: mine                 | name: [             | not YAML
            """)
    void aMistakeIsToldWithItsPlace(String sound, String wrong, String message) {
        assertThatThrownBy(() -> bundle(SOUND.replace(sound, wrong)))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("model.yaml")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void brokenWeightsAreToldInOneLine() throws IOException {
        ModelBundle bundle = bundle(SOUND);

        assertThatThrownBy(bundle::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("weights.pt")
                .hasMessageContaining("export them again")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aNetworkWithAnotherNumberOfOutputsIsToldBeforeItIsUsed() throws IOException {
        try (var weights = getClass().getResourceAsStream("/reference/cnn.pt")) {
            Files.write(folder.resolve("weights.pt"), weights.readAllBytes());
        }
        ModelBundle bundle = bundle(SOUND);

        assertThatThrownBy(bundle::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("(1, 8)")
                .hasMessageContaining("2 classes");
    }

    @Test
    void theHashChangesWithTheWeights() throws IOException {
        String before = bundle(SOUND).hash();
        Files.writeString(folder.resolve("weights.pt"), "these are other weights");

        assertThat(bundle(SOUND).hash()).hasSize(64).isNotEqualTo(before);
    }

    private ModelBundle bundle(String description) throws IOException {
        Files.writeString(folder.resolve(ModelBundle.DESCRIPTION), description);
        return ModelBundle.read(folder);
    }
}
