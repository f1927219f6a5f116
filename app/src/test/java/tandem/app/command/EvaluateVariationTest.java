package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods set, seeded, and tried on several networks. */
class EvaluateVariationTest {

    @TempDir
    Path folder;

    private Path cnn;
    private Path pictures;

    @BeforeEach
    void aNetworkAndFourPictures() throws IOException {
        cnn = GivenNetworks.bundle(folder, "cnn");
        pictures = GivenPictures.ofNoise(folder.resolve("pictures"), "a/1.png", "a/2.png", "c/1.png", "c/2.png");
    }

    @Test
    void whatIsSetAboutAMethodStandsInTheTablesAndIsAnotherEvaluation() throws IOException {
        evaluate(cnn, "rise,gradient", "--method-param", "rise.masks=5", "--method-param", "rise.baseline=rgb(0,0,0)");

        assertThat(rows("metrics.csv"))
                .filteredOn(row -> row.get("method").equals("rise"))
                .hasSize(4)
                .allMatch(row ->
                        row.get("parameters").equals("masks=5 cells=7 open=0.5 baseline=rgb(0.0,0.0,0.0) seed=0"));
        assertThat(rows("cost.csv"))
                .filteredOn(row -> row.get("method").equals("rise"))
                .allMatch(row -> row.get("forward").equals("5"));
        assertThat(parts()).hasSize(4);
        evaluate(cnn, "rise,gradient", "--method-param", "rise.masks=6", "--method-param", "rise.baseline=rgb(0,0,0)");
        assertThat(parts()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rise.maske=5     | 0   | rise has no parameter “maske” — it has masks, cells
            rise.masks=many  | 0   | rise: masks “many” is not a whole number
            rise.seed=5      | 0   | “rise.seed=5” sets a seed — name seeds with --seeds
            lime.samples=5   | 0   | sets something about lime, which is not among the methods rise
            masks=5          | 0   | “masks=5” is no setting of a method — write METHOD.NAME=VALUE
            rise.masks       | 0   | “rise.masks” is no setting of a method
            rise.masks=5     | 1,1 | the seed “1” is named twice — name it once
            """)
    void settingsThatMakeNoSenseAreAWrongCall(String setting, String seeds, String message) {
        Call call = evaluate(cnn, "rise", "--method-param", setting, "--seeds", seeds);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.problems().get(0)).contains(message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theOrderOfMethodsIsComparedOverPicturesSeedsAndNetworks() throws IOException {
        Path second = GivenNetworks.bundle(folder.resolve("second"), "cnn");
        Files.writeString(
                second.resolve("model.yaml"),
                Files.readString(second.resolve("model.yaml")).replace("name: reference", "name: again"));

        Call call = evaluate(cnn, "gradient,random,centre", "--seeds", "0,1", "--model", second);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(rows("metrics.csv"))
                .extracting(row -> row.get("model"))
                .containsOnly("reference", "again")
                .hasSize(2 * 4 * 4);
        List<CSVRecord> ranks = rows("ranks.csv");
        assertThat(ranks)
                .extracting(row -> row.get("model") + " " + row.get("over") + " " + row.get("rankings"))
                .containsExactly(
                        "reference pictures 4",
                        "reference seeds 2",
                        "again pictures 4",
                        "again seeds 2",
                        " networks 2");
        // The same network twice orders alike.
        assertThat(ranks.get(4).get("kendall_w")).isEqualTo("1.0");
        assertThat(ranks.get(4).get("mean_tau")).isEqualTo("1.0");
        assertThat(ranks.get(0).get("kendall_w")).isEqualTo(ranks.get(2).get("kendall_w"));
        assertThat(ranks).extracting(row -> row.get("methods_left_out")).containsOnly("0");
        assertThat(rows("pairs.csv"))
                .as("four pictures are few")
                .hasSize(2 * 3)
                .allMatch(row -> row.get("draws_that_hold").isEmpty());
        assertThat(rows("means.csv")).hasSize(2 * 3);
        assertThat(rows("items-reference.csv")).hasSize(4);
        assertThat(rows("items-again.csv")).hasSize(4);
    }

    @Test
    void eachNetworkHasAListOfPicturesOfItsOwnWhichThePageNames() throws IOException {
        Path first = named("a b");
        Path second = named("a_b");
        evaluate(first, "gradient");
        assertThat(folder.resolve("out/items.csv")).exists();

        Call call = evaluate(first, "gradient", "--model", second);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(rows("items-a_b.csv"))
                .hasSize(4)
                .allMatch(row -> row.get("model").equals("a b"));
        assertThat(rows("items-a_b-2.csv"))
                .hasSize(4)
                .allMatch(row -> row.get("model").equals("a_b"));
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("items-a_b.csv lists", "items-a_b-2.csv lists")
                .doesNotContain(" items.csv lists");
        assertThat(folder.resolve("out/items.csv"))
                .as("of the first evaluation")
                .doesNotExist();
        assertThat(call.err()).contains("items.csv: removed");
    }

    @Test
    void aListOfPicturesOfTheLabsOwnStaysBesideThoseOfSeveralNetworks() throws IOException {
        Path own = Files.writeString(
                Files.createDirectory(folder.resolve("out")).resolve("items.csv"), "id,file\none,one.png\n");

        Call call = evaluate(named("a"), "gradient", "--model", named("b"));

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(own).hasContent("id,file\none,one.png\n");
    }

    private Path named(String name) throws IOException {
        Path bundle = GivenNetworks.bundle(folder.resolve("of " + name), "cnn");
        Path description = bundle.resolve("model.yaml");
        Files.writeString(description, Files.readString(description).replace("name: reference", "name: " + name));
        return bundle;
    }

    @Test
    void networksOfTheSameNameGoByTheirFolders() throws IOException {
        Path second = Files.move(GivenNetworks.bundle(folder.resolve("second"), "cnn"), folder.resolve("cnn-2"));

        evaluate(cnn, "gradient", "--model", second);

        assertThat(rows("metrics.csv")).extracting(row -> row.get("model")).containsOnly("cnn", "cnn-2");
        assertThat(evaluate(cnn, "gradient", "--model", cnn).err())
                .contains("two networks are named “cnn” — name each once");
        Path others = GivenNetworks.bundle(folder.resolve("others"), "cnn", "[a, b, c, d, e, f, g, z]");
        assertThat(evaluate(cnn, "gradient", "--model", others).err()).contains("two networks are named “cnn”");
        Path renamed = Files.move(others, folder.resolve("renamed"));
        assertThat(evaluate(cnn, "gradient", "--model", renamed).err())
                .contains("“cnn” and “renamed” sort into other classes");
    }

    private Call evaluate(Path model, String methods, Object... more) {
        return tandem(Stream.concat(
                        Stream.of(
                                "evaluate",
                                "--model",
                                model,
                                "--images",
                                pictures,
                                "--methods",
                                methods,
                                "--metrics",
                                "gini-sparseness",
                                "--out",
                                folder.resolve("out")),
                        Stream.of(more))
                .toArray());
    }

    private List<CSVRecord> rows(String table) throws IOException {
        return Csv.rows(folder.resolve("out").resolve(table));
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/parts"))) {
            return files.toList();
        }
    }
}
