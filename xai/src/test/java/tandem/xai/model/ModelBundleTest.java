package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.xai.ReferenceNetworks;

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
        assertThat(bundle.weights()).isEqualTo(new Weights.Script("weights.pt"));
        assertThat(bundle.evaluation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: mine                 | nmae: mine            | :1:1: unknown key “nmae” — known are name
            name: mine                 | name:                 | :1:6: nothing is written here
            name: mine                 | name: [a, b]          | :1:7: one value is expected here, not a list
            name: mine                 | licence: MIT          | :1:1: “name” is missing
            classes: [cat, dog]        | classes: [cat, cat]   | :2:16: class “cat” stands twice
            classes: [cat, dog]        | classes: [cat]        | :2:10: a classifier needs two classes
            classes: [cat, dog]        | classes: cat          | :2:10: not a list
            classes: [cat, dog]        | name: yours           | :2:1: “name” stands twice
            weights: weights.pt        | weights: other.pt     | :4:10: weights “other.pt” is not in the folder
            weights: weights.pt        | weights: ../x.pt      | :4:10: weights “../x.pt” lies outside the folder
            std: [0.5, 0.5, 0.5]       | std: [0.5, 0.5]       | :3:61: 2 values for three channels
            std: [0.5, 0.5, 0.5]       | std: [0.5, 0, 0.5]    | :3:61: a standard deviation is not above 0
            mean: [0.5, 0.5, 0.5]      | mean: [124, 116, 104] | :3:39: a mean is not in 0 to 1
            mean: [0.5, 0.5, 0.5]      | mean: [.nan, 0, 0]    | “.nan” is not a number
            mean: [0.5, 0.5, 0.5]      | mean: ["0.5", 0, 0]   | “0.5” is not a number — write one like 0.5, without
            width: 64                  | width: wide           | :3:17: “wide” is not a number
            width: 64                  | width: 64.5           | :3:17: “64.5” is no size
            width: 64                  | breadth: 64           | :3:10: unknown key “breadth” — known are width
            width: 64                  | channels: BGR         | :3:20: only RGB networks
            width: 64                  | fit: crop             | “width” is missing
            width: 64                  | width: 64, fit: crop  | :3:26: “crop” is no fit — write squeeze or centre
            name: mine                 | name: [               | not YAML
            name: mine                 | - mine                | not YAML
            """)
    void aMistakeIsToldWithItsPlace(String sound, String wrong, String message) {
        assertThatThrownBy(() -> bundle(SOUND.replace(sound, wrong)))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("model.yaml")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            temperature: 0              | :5:14: “0” is not above 0
            temperature: warm           | :5:14: “warm” is not a number
            architecture: vgg           | :5:15: “vgg” is no architecture that Tandem builds — write small-cnn
            head: gone-0000.params      | :5:7: head “gone-0000.params” is not in the folder
            head: ../x                  | :5:7: head “../x” lies outside the folder
            evaluation: good            | :5:13: not a list of keys
            evaluation: { 1: x }        | :5:15: a key that is not a word
            evaluation: { a: 1, a: 2 }  | not YAML: found duplicate key a
            evaluation: { a: !mine 1 }  | not YAML: could not determine a constructor
            """)
    void whatMayBeLeftOutMustBeRightWhereItStands(String line, String message) {
        assertThatThrownBy(() -> bundle(SOUND + line + "\n"))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void allThatMayBeSaidIsRead() throws IOException {
        ModelBundle bundle = bundle("""
                name: "mine: the second"
                classes: [1, no, "Löwe # big"]
                input: { width: 64, height: 32, mean: [0.485, 0.456, 0.406], std: [1.0e-3, 1, 2], fit: centre }
                weights: weights.pt
                licence: CC BY-SA 4.0
                provenance: trained on {pictures}, by us
                temperature: 1.25
                evaluation:
                  accuracy: 0.84
                  confusion: [[40, 8], [7, 41]]
                """);

        assertThat(bundle.name()).isEqualTo("mine: the second");
        assertThat(bundle.classes()).containsExactly("1", "no", "Löwe # big");
        assertThat(bundle.input())
                .isEqualTo(new ModelInput(
                        64, 32, List.of(0.485, 0.456, 0.406), List.of(0.001, 1.0, 2.0), ModelInput.Fit.CENTRE));
        assertThat(bundle.licence()).isEqualTo("CC BY-SA 4.0");
        assertThat(bundle.provenance()).isEqualTo("trained on {pictures}, by us");
        assertThat(bundle.temperature()).isEqualTo(1.25);
        assertThat(bundle.evaluation())
                .containsEntry("accuracy", 0.84)
                .containsEntry("confusion", List.of(List.of(40, 8), List.of(7, 41)));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoOtherBundle() throws IOException {
        String hash = bundle(SOUND).hash();

        ModelBundle windows = bundle(SOUND.replace("\n", "\r\n"));

        assertThat(windows.hash()).isEqualTo(hash);
        assertThat(bundle("\uFEFF" + SOUND).name()).isEqualTo("mine");
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve(ModelBundle.DESCRIPTION), "name: Löwe".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ModelBundle.read(folder)).hasMessageContaining("model.yaml: not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5_000, 40_000})
    void weightsThatEndTooSoonAreToldInOneLine(int length) throws IOException {
        ReferenceNetworks.copyWeights("cnn", folder.resolve("weights.pt"));
        byte[] whole = Files.readAllBytes(folder.resolve("weights.pt"));
        Files.write(folder.resolve("weights.pt"), Arrays.copyOf(whole, length));

        assertThatThrownBy(bundle(SOUND)::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("weights.pt: not the weights of such a network")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"architecture: small-cnn", "weights: net-0000.params\narchitecture: small-cnn"})
    void parametersOfAnotherNetworkAreToldInOneLine(String lines) throws IOException {
        Files.writeString(folder.resolve("net-0000.params"), "these are no parameters");
        String description = lines.startsWith("weights") ? SOUND.replace("weights: weights.pt\n", "") : SOUND;

        assertThatThrownBy(bundle(description + lines + "\n")::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("not the weights of such a network")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aModuleWithTwoOutputsIsTold() throws IOException {
        ReferenceNetworks.copyWeights("two-outputs", folder.resolve("weights.pt"));

        assertThatThrownBy(bundle(SOUND)::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("weights.pt: the network gives 2 arrays at once where one of logits belongs")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nan-weights      | weights.pt: the network answers NaN to an empty picture
            parameters-alone | not the weights of such a network (parameters without their program, as torch.save
            other-size       | weights.pt: the network does not take an input of (1, 3, 64, 64) (RuntimeError: mat1
            """)
    void aNetworkThatCannotBeUsedIsToldInOneLine(String network, String message) throws IOException {
        ReferenceNetworks.copyWeights(network, folder.resolve("weights.pt"));
        ModelBundle bundle = bundle(SOUND.replace("[cat, dog]", "[a, b, c, d, e, f, g, h]"));

        assertThatThrownBy(bundle::load)
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("—")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFolderMayHaveSpacesAndLettersOfAnyLanguage() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("réseau à nous 神経"));

        try (ExplainableModel model = ReferenceNetworks.bundle(odd, "cnn").load()) {
            assertThat(model.hasFeatures()).isTrue();
        }
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
        ReferenceNetworks.copyWeights("cnn", folder.resolve("weights.pt"));
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
