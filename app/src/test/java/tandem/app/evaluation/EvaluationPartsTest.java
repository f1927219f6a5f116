package tandem.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.app.evaluation.PictureEvaluation.Agreement;
import tandem.app.evaluation.PictureEvaluation.Cost;
import tandem.app.evaluation.PictureEvaluation.Value;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.cost.Spent;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;
import tandem.xai.metrics.InsertionAuc;
import tandem.xai.model.ModelBundle;

class EvaluationPartsTest {

    private static final PictureEvaluation DONE = new PictureEvaluation(
            "one",
            "a",
            "a",
            0.9,
            Double.NaN,
            List.of(new Value("gradient", "", "insertion-auc", 0.5)),
            List.of(new Agreement("spearman", "gradient", "edges", Double.NaN)),
            List.of(new Cost("gradient", "", Passes.NONE, new Spent(1, 1, Double.NaN))));

    @TempDir
    Path folder;

    private EvaluatedPicture picture;
    private EvaluationParts parts;

    @BeforeEach
    void aPictureAndANetwork() throws IOException {
        Path file = folder.resolve("one.png");
        ImageFiles.writePng(new RgbImage(8, 8, new int[64]), file);
        picture = new EvaluatedPicture("one", file, Optional.of("a"), Optional.empty());
        Files.writeString(folder.resolve("weights.pt"), "");
        Files.writeString(folder.resolve("model.yaml"), """
                name: network
                classes: [a, b]
                input: { width: 8, height: 8, mean: [0, 0, 0], std: [1, 1, 1] }
                weights: weights.pt
                """);
        PlannedMethod gradient =
                new PlannedMethod(AttributionMethods.named("gradient").orElseThrow(), OptionalLong.empty());
        parts = new EvaluationParts(
                folder,
                new Program("program"),
                ModelBundle.read(folder),
                new EvaluationPlan(List.of(gradient), List.of(new InsertionAuc()), List.of()));
    }

    @Test
    void whatIsKeptIsFound() {
        assertThat(parts.read(picture)).isEmpty();

        parts.write(picture, DONE);

        assertThat(parts.read(picture)).hasValue(DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "{\"image\":", "{\"image\":\"one\"}", "\0\0\0\0\0\0\0\0", "\u00FF\u00FE{"})
    void whatCannotBeReadIsMadeAnew(String broken) throws IOException {
        breakTo(broken.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(parts.read(picture)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreMadeAnew() throws IOException {
        parts.write(picture, DONE);
        byte[] bytes = Files.readAllBytes(part());
        // The o of “one”: a byte that never stands in UTF-8.
        bytes["{\"image\":\"".length()] = (byte) 0xFF;

        breakTo(bytes);

        assertThat(parts.read(picture)).isEmpty();
    }

    private void breakTo(byte[] bytes) throws IOException {
        parts.write(picture, DONE);
        Files.write(part(), bytes);
    }

    private Path part() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
