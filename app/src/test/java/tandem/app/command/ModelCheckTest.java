package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

class ModelCheckTest {

    @TempDir
    Path folder;

    @Test
    void aNetworkIsDescribedWithWhatCanExplainItAndWhyOthersCannot() throws IOException {
        Call call = tandem("model", "check", GivenNetworks.bundle(folder, "cnn"));

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .contains(
                        "reference: 8 classes: a, b, c, d, e, f, g, h",
                        "input: 64×64 RGB, mean [0.0, 0.0, 0.0], std [1.0, 1.0, 1.0]; pictures of another shape are"
                                + " squeezed",
                        "not by attention-rollout — export it with attention(x)")
                .anyMatch(line -> line.startsWith("explained by: gradient, saliency") && line.contains("grad-cam,"));
    }

    @Test
    void aTransformerIsExplainedByItsAttentionAndNotByFeatures() throws IOException {
        Call call = tandem("model", "check", "--json", GivenNetworks.bundle(folder, "vit"));

        JsonNode told = JsonMapper.builder().build().readTree(call.out());
        assertThat(told.get("name").textValue()).isEqualTo("reference");
        assertThat(told.get("methods")).extracting(JsonNode::textValue).contains("attention-rollout");
        assertThat(told.get("refusals"))
                .extracting(refusal -> refusal.get("method").textValue() + ": "
                        + refusal.get("remedy").textValue())
                .contains("grad-cam: export it with features(x) and head(a)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two-outputs      | [a, b, c, d, e, f, g, h] | the network gives 2 arrays at once where one of logits belongs
            nan-weights      | [a, b, c, d, e, f, g, h] | the network answers NaN to an empty picture
            parameters-alone | [a, b, c, d, e, f, g, h] | parameters without their program, as torch.save writes them
            other-size       | [a, b, c, d, e, f, g, h] | the network does not take an input of (1, 3, 64, 64)
            cnn              | [cat, dog]               | gives (1, 8) where model.yaml names 2 classes
            """)
    void aNetworkThatCannotBeUsedIsToldInOneLine(String network, String classes, String message) throws IOException {
        Path bundle = GivenNetworks.bundle(folder, network, classes);

        Call call = tandem("model", "check", bundle);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems())
                .singleElement()
                .asString()
                .startsWith(bundle.resolve("weights.pt") + ": ")
                .contains(message, " — ");
    }

    @Test
    void aFileThatIsNoNetworkIsTold() throws IOException {
        Path bundle = GivenNetworks.bundle(folder, "cnn");
        Files.writeString(bundle.resolve("weights.pt"), "hello");

        Call call = tandem("model", "check", bundle);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .singleElement()
                .asString()
                .contains("weights.pt: not the weights of such a network (no whole TorchScript file")
                .contains("export them again");
    }

    @Test
    void picturesAreLookedAtAndAllThatIsWrongIsTold() throws IOException {
        Path deep = folder.resolve("deep.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_USHORT_GRAY), "png", deep.toFile());
        Path dot = folder.resolve("dot.png");
        ImageFiles.writePng(new RgbImage(1, 1, new int[1]), dot);
        Path text = Files.writeString(folder.resolve("text.png"), "hello");

        Call call = tandem("model", "check", GivenNetworks.bundle(folder, "cnn"), deep, dot, text);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .contains(deep + ": 30×20 pixels; 16 bits a channel, of which the network gets the upper 8");
        assertThat(call.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith(dot + ": a picture of one pixel"))
                .anyMatch(problem -> problem.startsWith(text + ": not a picture"));
    }
}
