package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether maps lie where masks say that the thing is. */
class EvaluateLocalisationTest {

    private static final String METRICS = "pointing-game,relevance-mass,relevance-rank,mask-iou";

    @TempDir
    Path folder;

    private Path cnn;
    private Path pictures;

    @BeforeEach
    void aNetworkAndTwoPictures() throws IOException {
        cnn = GivenNetworks.bundle(folder, "cnn");
        pictures = GivenPictures.ofNoise(folder.resolve("pictures"), "a/1.png", "c/1.png");
    }

    @Test
    void masksLieInAFolderUnderTheNamesOfThePictures() throws IOException {
        Path masks = folder.resolve("masks");
        // The upper half, and all.
        GivenPictures.mask(masks.resolve("a/1.png"), 64, i -> i < 32 * 64);
        GivenPictures.mask(masks.resolve("c/1.png"), 64, i -> true);

        Call call = evaluate(pictures, METRICS, "--masks", masks);

        assertThat(call.code()).as(call.err()).isZero();
        // The blob of the control stands in the middle: half of it is in the upper half.
        assertThat(value("a/1.png", "relevance-mass")).isCloseTo(0.5, within(1e-6));
        assertThat(value("a/1.png", "relevance-rank")).isCloseTo(0.5, within(0.25));
        for (String metric : METRICS.split(",")) {
            assertThat(value("c/1.png", metric))
                    .as(metric)
                    .isEqualTo(metric.equals("mask-iou") ? value("c/1.png", "mask-iou") : 1);
        }
    }

    @Test
    void aManifestNamesMasksWhichItemsKeep() throws IOException {
        Path mask = GivenPictures.mask(folder.resolve("m/one.png"), 64, i -> i < 32 * 64);
        Path manifest =
                Files.writeString(folder.resolve("list.csv"), "id,file,label,mask\none,pictures/a/1.png,a,m/one.png\n");

        assertThat(evaluate(manifest, METRICS).code()).isZero();

        assertThat(value("one", "relevance-mass")).isCloseTo(0.5, within(1e-6));
        assertThat(Csv.rows(out().resolve("items.csv")))
                .extracting(row -> row.get("mask"))
                .containsExactly(mask.toString());
    }

    @Test
    void anotherMaskIsAnotherEvaluation() throws IOException {
        Path masks = folder.resolve("masks");
        GivenPictures.mask(masks.resolve("a/1.png"), 64, i -> true);
        GivenPictures.mask(masks.resolve("c/1.png"), 64, i -> true);
        evaluate(pictures, METRICS, "--masks", masks);
        GivenPictures.mask(masks.resolve("a/1.png"), 64, i -> i < 32 * 64);

        evaluate(pictures, METRICS, "--masks", masks);

        assertThat(value("a/1.png", "relevance-mass")).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void masksThatCannotBeUsedAreToldBeforeAnythingIsDone() throws IOException {
        assertThat(evaluate(pictures, METRICS).problems())
                .singleElement()
                .asString()
                .contains("2 of 2 pictures have no mask, first " + pictures.resolve("a/1.png"))
                .contains("--masks");
        assertThat(evaluate(pictures, METRICS, "--masks", folder.resolve("gone"))
                        .problems())
                .singleElement()
                .asString()
                .contains("gone: no such folder");
        Path masks = folder.resolve("masks");
        GivenPictures.mask(masks.resolve("a/1.png"), 32, i -> true);
        GivenPictures.mask(masks.resolve("c/1.png"), 64, i -> false);
        assertThat(evaluate(pictures, METRICS, "--masks", masks).problems())
                .singleElement()
                .asString()
                .contains("1.png: the mask is 32×32, its picture")
                .contains("is 64×64");
        GivenPictures.mask(masks.resolve("a/1.png"), 64, i -> i < 5);
        assertThat(evaluate(pictures, METRICS, "--masks", masks).problems())
                .singleElement()
                .asString()
                .startsWith(masks.resolve("c/1.png") + ": no bright pixel where the network looks");
        Path manifest =
                Files.writeString(folder.resolve("list.csv"), "id,file,label,mask\none,pictures/a/1.png,a,gone.png\n");
        assertThat(evaluate(manifest, METRICS).err()).startsWith(manifest + ":2: mask “gone.png” is missing");
        assertThat(out()).doesNotExist();
    }

    @Test
    void ofShippedPicturesTheMasksAreKnown() throws IOException {
        Call call = tandem(
                "evaluate",
                "--model",
                "creatures-cnn",
                "--images",
                "creatures",
                "--limit",
                2,
                "--methods",
                "centre",
                "--metrics",
                METRICS,
                "--out",
                out());

        assertThat(call.code()).as(call.err()).isZero();
        List<CSVRecord> items = Csv.rows(out().resolve("items.csv"));
        assertThat(items).extracting(row -> row.get("id")).containsExactly("c0001", "c0002");
        assertThat(items).allMatch(row -> Files.isRegularFile(Path.of(row.get("mask"))));
        assertThat(value("c0001", "relevance-mass")).isBetween(0.2, 1.0);
    }

    /** Of the blob in the middle. */
    private double value(String image, String metric) throws IOException {
        return Csv.rows(out().resolve("metrics.csv")).stream()
                .filter(row ->
                        row.get("image").equals(image) && row.get("metric").equals(metric))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    private Call evaluate(Path images, String metrics, Object... more) {
        return tandem(Stream.concat(
                        Stream.of(
                                "evaluate",
                                "--model",
                                cnn,
                                "--images",
                                images,
                                "--methods",
                                "centre",
                                "--metrics",
                                metrics,
                                "--out",
                                out()),
                        Stream.of(more))
                .toArray());
    }

    private Path out() {
        return folder.resolve("out");
    }
}
