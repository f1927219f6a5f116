package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class EvaluateTest {

    @TempDir
    Path folder;

    private Path cnn;
    private Path pictures;

    @BeforeEach
    void aNetworkAndFourPicturesOfTwoClasses() throws IOException {
        cnn = GivenNetworks.bundle(folder, "cnn");
        pictures = GivenPictures.ofNoise(folder.resolve("pictures"), "a/1.png", "a/2.png", "c/1.png", "c/2.png");
    }

    @Test
    void eachPictureMethodSeedAndMetricHasARow() throws IOException {
        Call call = evaluate("gradient,grad-cam,random", "entropy,seed-agreement,spearman", "--seeds", "0,1");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .extracting(line -> Path.of(line).getFileName().toString())
                .containsExactly(
                        "metrics.csv",
                        "means.csv",
                        "ranks.csv",
                        "pairs.csv",
                        "cost.csv",
                        "items.csv",
                        "agreement.csv",
                        "agreement-spearman.csv",
                        "report.html");
        List<CSVRecord> metrics = rows("metrics.csv");
        // Two methods without a seed, one with two, by entropy; each once by what draws seeds of its own.
        assertThat(metrics).hasSize(4 * (1 + 1 + 2) + 4 * 3);
        assertThat(metrics)
                .filteredOn(row -> row.get("metric").equals("seed-agreement"))
                .allMatch(
                        row -> row.get("value").isEmpty() == !row.get("method").equals("random"));
        assertThat(metrics)
                .filteredOn(row -> row.get("metric").equals("entropy"))
                .extracting(row -> Double.valueOf(row.get("value")))
                // The entropy of 4,096 pixels that all matter alike is ln 4096 = 8.318.
                .allMatch(value -> value > 0 && value < 8.319);
        assertThat(rows("cost.csv"))
                .hasSize(16)
                .filteredOn(row -> row.get("method").equals("gradient"))
                .allMatch(row -> row.get("backward").equals("1"));
    }

    @Test
    void agreementIsToldByPictureAndAsAMatrixOfMeans() throws IOException {
        evaluate("gradient,saliency,centre", "spearman");

        List<CSVRecord> pairs = rows("agreement.csv");
        assertThat(pairs).hasSize(4 * 3);
        List<CSVRecord> matrix = rows("agreement-spearman.csv");
        assertThat(matrix).extracting(row -> row.get("method")).containsExactly("gradient", "saliency", "centre");
        // Both sum absolute values over channels.
        assertThat(Double.valueOf(matrix.get(0).get("saliency"))).isEqualTo(1);
        double mean = pairs.stream()
                .filter(row -> row.get("first").equals("saliency"))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .average()
                .orElseThrow();
        assertThat(Double.parseDouble(matrix.get(2).get("saliency"))).isEqualTo(mean);
        assertThat(matrix.get(1).get("centre")).isEqualTo(matrix.get(2).get("saliency"));
    }

    @Test
    void picturesAreListedByStratumAsAManifest() throws IOException {
        evaluate("gradient,grad-cam", "ssim");

        List<CSVRecord> items = rows("items.csv");
        assertThat(items).hasSize(4);
        assertThat(items).allSatisfy(row -> {
            boolean right = row.get("label").equals(row.get("predicted"));
            assertThat(row.get("correct")).isEqualTo(right ? "1" : "0");
            assertThat(row.get("stratum")).matches("(agree|disagree)-" + (right ? "right" : "wrong"));
            assertThat(Path.of(row.get("file"))).isRegularFile();
        });
        assertThat(items)
                .filteredOn(row -> row.get("stratum").startsWith("agree"))
                .as("the upper half of four")
                .hasSize(2);
        evaluate("gradient,grad-cam", "ssim", "--per-stratum", "1");
        assertThat(rows("items.csv"))
                .extracting(row -> row.get("stratum"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(row -> row.get("stratum")).distinct().toList());
    }

    @Test
    void thePageNeedsNothingButItself() throws Exception {
        evaluate("gradient,grad-cam,random", "deletion-auc,gini-sparseness,spearman", "--seeds", "0,1");

        String page = Files.readString(out().resolve("report.html"));
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        Document document = reader.parse(new InputSource(new StringReader(page)));
        // Means by two metrics, and cost against one.
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.replace("http://www.w3.org/", "")).doesNotContain("http", "url(", "@import");
        assertThat(page)
                .contains("Kendall’s W", "Methods left out", "Agreement by spearman", "agree")
                .doesNotContain("NaN");
        evaluate("gradient,grad-cam,random", "deletion-auc,gini-sparseness,spearman", "--seeds", "0,1");
        assertThat(Files.readString(out().resolve("report.html"))).isEqualTo(page);
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatIsBrokenOrChangedIs() throws IOException {
        evaluate("gradient", "entropy");
        String first = Files.readString(out().resolve("metrics.csv"));
        List<Path> parts = parts();
        assertThat(parts).hasSize(4);
        // As if it had been interrupted while one was made, and one had been cut off by a power failure.
        Files.delete(parts.get(0));
        Files.writeString(parts.get(1), "{\"image\":");
        FileTime old = FileTime.fromMillis(1_000_000);
        for (Path part : parts.subList(1, 4)) {
            Files.setLastModifiedTime(part, old);
        }

        evaluate("gradient", "entropy");

        assertThat(Files.readString(out().resolve("metrics.csv"))).isEqualTo(first);
        assertThat(parts()).isEqualTo(parts);
        for (int i = 0; i < 4; i++) {
            assertThat(Files.getLastModifiedTime(parts.get(i)).equals(old)).isEqualTo(i > 1);
        }
        evaluate("gradient", "gini-sparseness");
        assertThat(parts()).as("another metric is another evaluation").hasSize(8);
    }

    @Test
    void aManifestNamesPicturesAndTruth() throws IOException {
        Path manifest = Files.writeString(
                folder.resolve("items.csv"), "id,file,label\none,pictures/a/1.png,a\ntwo,pictures/c/1.png,c\n");

        Call call = tandem(
                "evaluate",
                "--model",
                cnn,
                "--images",
                manifest,
                "--methods",
                "gradient",
                "--metrics",
                "entropy",
                "--out",
                out());

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(rows("metrics.csv")).extracting(row -> row.get("image")).containsExactly("one", "two");
        assertThat(rows("items.csv"))
                .as("one method agrees with nobody")
                .allMatch(row ->
                        row.get("agreement").isEmpty() && !row.get("stratum").contains("agree"));
    }

    @Test
    void theListOfItemsIsAManifestForTheNextEvaluation() throws IOException {
        evaluate("gradient,saliency", "spearman");
        Path items = Files.move(out().resolve("items.csv"), folder.resolve("items.csv"));
        // As a spreadsheet saves it.
        Files.writeString(items, "\uFEFF" + Files.readString(items).replace(",", " , "));

        Call call = tandem(
                "evaluate",
                "--model",
                cnn,
                "--images",
                items,
                "--methods",
                "gradient",
                "--metrics",
                "entropy",
                "--out",
                out());

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(rows("items.csv"))
                .extracting(row -> row.get("id") + " " + row.get("label"))
                .containsExactly("a/1.png a", "a/2.png a", "c/1.png c", "c/2.png c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tea-leaves        | entropy       | 2 | there is no method “tea-leaves” — there are gradient
            gradient          | beauty        | 2 | there is no metric “beauty” — there are deletion-auc
            gradient,gradient | entropy       | 2 | the method “gradient” is named twice — name it once
            gradient          | ssim,ssim     | 2 | the metric “ssim” is named twice — name it once
            attention-rollout | entropy       | 2 | attention-rollout cannot explain reference — export it with
            """)
    void wrongWordsAreAWrongCall(String method, String metric, int code, String message) {
        Call call = evaluate(method, metric);

        assertThat(call.code()).isEqualTo(code);
        assertThat(call.problems().get(0)).contains(message);
        assertThat(out()).doesNotExist();
    }

    @Test
    void picturesThatCannotBeUsedAreToldBeforeAnythingIsDone() throws IOException {
        Files.writeString(pictures.resolve("c/text.png"), "hello");

        Call call = evaluate("gradient", "entropy");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().contains("text.png: not a picture");
        assertThat(out()).doesNotExist();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(tandem("evaluate", "--model", cnn, "--images", empty, "--methods", "gradient", "--out", out())
                        .err())
                .contains("empty: no pictures here");
        Path manifest = Files.writeString(folder.resolve("items.csv"), "id,file,label\none\n");
        assertThat(tandem("evaluate", "--model", cnn, "--images", manifest, "--methods", "gradient", "--out", out())
                        .err())
                .startsWith(manifest + ":2: 1 cells where the header has another number");
        Files.writeString(manifest, "id,file,label\none,pictures/a/1.png,lion\n");
        assertThat(tandem("evaluate", "--model", cnn, "--images", manifest, "--methods", "gradient", "--out", out())
                        .err())
                .startsWith(manifest + ":2: the network has no class “lion”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            items.csv              | id,file,label,mask | does not begin with the columns id,file,label,mask,mask_share
            metrics.csv            | model,score        | does not begin with the columns model,image,label
            agreement-spearman.csv | who,with_whom      | does not begin with the columns model,method,
            report.html            | <html>ours</html>  | no page of an evaluation
            """)
    void aFileOfTheLabsOwnIsNotReplaced(String name, String content, String message) throws IOException {
        Path own = Files.writeString(Files.createDirectory(out()).resolve(name), content);

        Call call = evaluate("gradient,centre", "spearman");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().contains(own + ": ", message, "--out");
        assertThat(own).hasContent(content);
        assertThat(out()).as("nothing was begun").isDirectoryNotContaining(path -> !path.equals(own));
    }

    @Test
    void tablesOfAnEarlierEvaluationAreReplacedAlsoOfOtherMethodsAndVersions() throws IOException {
        evaluate("gradient,centre", "spearman");
        Files.writeString(
                out().resolve("ranks.csv"), "model,metric,over,methods,rankings,left_out,kendall_w,mean_tau\n");

        Call call = evaluate("gradient,saliency", "spearman");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(rows("agreement-spearman.csv"))
                .extracting(row -> row.get("method"))
                .containsExactly("gradient", "saliency");
    }

    @Test
    void theListOfPicturesIsNotReplacedByTheListThatComesOut() throws IOException {
        evaluate("gradient", "entropy", "--per-stratum", "1");
        String items = Files.readString(out().resolve("items.csv"));

        for (Path images : List.of(out(), out().resolve("items.csv"))) {
            Call call = tandem(
                    "evaluate",
                    "--model",
                    cnn,
                    "--images",
                    images,
                    "--methods",
                    "centre",
                    "--metrics",
                    "entropy",
                    "--out",
                    out());

            assertThat(call.code()).isEqualTo(1);
            assertThat(call.err()).contains("items.csv: would be replaced by the evaluation's own", "--out");
            assertThat(out().resolve("items.csv")).hasContent(items);
        }
    }

    private Call evaluate(String methods, String metrics, String... more) {
        return tandem(Stream.concat(
                        Stream.of(
                                "evaluate",
                                "--model",
                                cnn,
                                "--images",
                                pictures,
                                "--methods",
                                methods,
                                "--metrics",
                                metrics,
                                "--out",
                                out()),
                        Stream.of(more))
                .toArray());
    }

    private List<CSVRecord> rows(String table) throws IOException {
        return Csv.rows(out().resolve(table));
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(out().resolve("parts"))) {
            return files.sorted().toList();
        }
    }

    private Path out() {
        return folder.resolve("out");
    }
}
