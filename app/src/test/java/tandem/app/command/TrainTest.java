package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** Networks of a lab's own, of small pictures that are bright or dark. */
class TrainTest {

    private static final int SIDE = 20;

    @TempDir
    Path folder;

    @Test
    void aNetworkFromScratchCanBeCheckedAndExplained() throws IOException {
        Path pictures = pictures("pictures", 15, 15);

        Call call = tandem("train", "--images", pictures, "--size", 16, "--epochs", 5, "--out", out());

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.matches("mine: right on [0-9.]+ % of 6 test pictures, having learned from 18"))
                .contains(out().toString());
        assertExplained("grad-cam");
    }

    @Test
    void aNewHeadOnAScriptedNetworkIsExplainedAsItsBaseIs() throws IOException {
        Path base = GivenNetworks.bundle(folder, "cnn");

        Call call = tandem("train", "--images", pictures("pictures", 15, 15), "--from", base, "--out", out());

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("mine: right on 100.0 % of 6 test pictures");
        assertThat(tandem("model", "check", out())
                        .out()
                        .replace("mine: 2 classes: bright, dark", "")
                        .lines())
                .filteredOn(line -> line.startsWith("explained by") || line.startsWith("not by"))
                .containsExactlyElementsOf(tandem("model", "check", base)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("explained by") || line.startsWith("not by"))
                        .toList());
        assertExplained("layer-cam");
    }

    @Test
    void aFamilyIsListedByItsAccuracy() throws IOException {
        Path base = GivenNetworks.bundle(folder, "cnn");
        Path pictures = pictures("pictures", 20, 20);

        Call call = tandem(
                "train",
                "--images",
                pictures,
                "--from",
                base,
                "--family",
                "0.25,1",
                "--label-noise",
                "0,0.4",
                "--out",
                out());

        assertThat(call.code()).as(call.err()).isZero();
        List<CSVRecord> rows = Csv.rows(out().resolve("family.csv"));
        assertThat(rows)
                .extracting(row -> row.get("bundle"))
                .containsExactly("share-0.25", "share-0.25-noise-0.4", "share-1", "share-1-noise-0.4");
        assertThat(rows).extracting(row -> row.get("training_pictures")).containsExactly("6", "6", "24", "24");
        assertThat(rows).extracting(row -> row.get("test_pictures")).containsOnly("8");
    }

    @Test
    void picturesThatCannotBeLearnedFromAreTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(empty + ": no labelled pictures here — a network tells two classes or more apart", empty);

        Path one = pictures("one", 12, 0);
        assertRefused(one + ": only pictures of “bright” — a network tells two classes or more apart", one);

        Path few = pictures("few", 12, 4);
        assertRefused(few + ": class “dark” has 4 pictures, of which 1 would be for validation — give it more", few);

        Path broken = Files.writeString(pictures("broken", 12, 12).resolve("dark/3.png"), "hello");
        assertRefused(broken + ": not a picture that can be read — save it as PNG or JPEG", folder.resolve("broken"));

        Path table = Files.writeString(folder.resolve("table.csv"), "id,file,label\na,gone.png,dark\nb,b.png,\n");
        assertRefused(table + ":3: no label — write what the picture shows", table);

        assertRefused(
                folder.resolve("gone") + ": there is nothing here — name a folder with one folder a class",
                folder.resolve("gone"));
    }

    @Test
    void aFolderThatHoldsANetworkIsNotWrittenOver() throws IOException {
        Path taken = GivenNetworks.bundle(folder, "cnn");
        String before = Files.readString(taken.resolve("model.yaml"));

        Call call = tandem("train", "--images", pictures("pictures", 12, 12), "--size", 16, "--out", taken);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .containsExactly(
                        taken + ": there is a network here already — name a new folder, or remove this one first");
        assertThat(taken.resolve("model.yaml")).hasContent(before);
    }

    @Test
    void aBaseWithoutFeaturesIsTold() throws IOException {
        Path base = GivenNetworks.bundle(folder, "vit");

        assertRefused(
                base + ": reference lets out no features to put a head on — export it with features(x) and head(a)",
                pictures("pictures", 12, 12),
                "--from",
                base);
    }

    @Test
    void aSizeDoesNotGoWithABaseThatHasOne() throws IOException {
        Call call = tandem(
                "train",
                "--images",
                folder,
                "--from",
                GivenNetworks.bundle(folder, "cnn"),
                "--size",
                32,
                "--out",
                out());

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.problems().get(0)).contains("--size goes with a network from scratch");
    }

    private void assertExplained(String method) {
        Call call = tandem(
                "explain",
                "--model",
                out(),
                "--input",
                folder.resolve("pictures/dark/0.png"),
                "--method",
                method,
                "--target",
                "dark",
                "--out",
                folder.resolve("maps"));
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(folder.resolve("maps").resolve(method + ".npy")).isNotEmptyFile();
    }

    private void assertRefused(String start, Path pictures, Object... more) throws IOException {
        List<Path> before = everything();
        Call call = tandem(Stream.concat(Stream.of("train", "--images", pictures, "--out", out()), Stream.of(more))
                .toArray());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems()).singleElement().asString().startsWith(start);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private Path out() {
        return folder.resolve("mine");
    }

    /** A folder with so many pictures of either class; without a class of which there are none. */
    private Path pictures(String name, int bright, int dark) throws IOException {
        write(folder.resolve(name).resolve("bright"), bright, 130);
        if (dark > 0) {
            write(folder.resolve(name).resolve("dark"), dark, 0);
        }
        return folder.resolve(name);
    }

    private static void write(Path target, int count, int brightness) throws IOException {
        SplittableRandom random = new SplittableRandom(brightness);
        Files.createDirectories(target);
        for (int i = 0; i < count; i++) {
            int[] rgb = new int[SIDE * SIDE];
            for (int pixel = 0; pixel < rgb.length; pixel++) {
                rgb[pixel] = (brightness + random.nextInt(120)) * 0x010101;
            }
            ImageFiles.writePng(new RgbImage(SIDE, SIDE, rgb), target.resolve(i + ".png"));
        }
    }
}
