package tandem.tasks.images.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.images.LabelledPictures;
import tandem.xai.image.ImageFileException;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.Weights;
import tandem.xai.training.TrainingPlan;
import tandem.xai.training.Weakening;

/** Twenty pictures of each of two classes, bright or dark, 16 pixels wide; ten passes. */
class PictureTrainingTest {

    private static final int SIDE = 16;

    @TempDir
    private Path folder;

    @Test
    void aNetworkFromScratchIsABundleWithItsEvaluation() throws IOException {
        Path out = folder.resolve("mine");

        FamilyMember member =
                train(pictures(20), out, alone(), new ArrayList<>()).get(0);

        ModelBundle bundle = ModelBundle.read(out);
        assertThat(member.test().accuracy()).isGreaterThan(0.5);
        assertThat(bundle.name()).isEqualTo("mine");
        assertThat(bundle.classes()).containsExactly("bright", "dark");
        assertThat(bundle.weights()).isEqualTo(new Weights.Blocks("mine-0000.params"));
        assertThat(bundle.temperature()).isPositive();
        assertThat(bundle.evaluation())
                .containsEntry("pictures", 8)
                .containsEntry("accuracy", member.test().accuracy())
                .containsEntry("confusion", member.test().confusion().counts())
                .containsKey("expected-calibration-error");
        assertThat((Map<?, ?>) bundle.evaluation().get("training"))
                .extracting(Object::toString)
                .asString()
                .startsWith("{seed=1, pictures=24, validation-pictures=8, share=1.0, label-noise=0.0, epochs=10");
        try (ExplainableModel network = bundle.load()) {
            assertThat(network.hasFeatures()).isTrue();
        }
    }

    @Test
    void theTestPicturesAreAManifestThatNoNetworkLearnedFrom() throws IOException {
        Path out = folder.resolve("deep/mine");
        train(pictures(20), out, alone(), new ArrayList<>());

        LabelledPictures test = LabelledPictures.read(out.resolve("test.csv"), Task.Progress.SILENT);
        assertThat(test.size()).isEqualTo(8);
        assertThat(test.image(0).width()).isEqualTo(SIDE);
        List<String> parts = Files.readAllLines(out.resolve("split.csv"));
        assertThat(parts).hasSize(41).startsWith("id,label,part");
        for (int i = 0; i < test.size(); i++) {
            assertThat(parts).contains(test.id(i) + "," + test.classes().get(test.label(i)) + ",test");
        }
        assertThat(parts).filteredOn(row -> row.endsWith(",training")).hasSize(24);
    }

    @Test
    void aFamilySharesItsTestPicturesAndLearnsFromMoreAndMore() throws IOException {
        Path out = folder.resolve("family");
        List<Weakening> family = List.of(new Weakening(0.1, 0), new Weakening(0.5, 0), new Weakening(1, 0.25));
        List<FamilyProgress> heard = new ArrayList<>();

        List<FamilyMember> members = train(pictures(20), out, family, heard);

        assertThat(members).extracting(FamilyMember::trainingPictures).containsExactly(2, 12, 24);
        assertThat(members).allMatch(member -> member.test().pictures() == 8);
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "share-0.1", "share-0.5", "share-1-noise-0.25", "family.csv", "split.csv", "test.csv");
        assertThat(ModelBundle.read(out.resolve("share-1-noise-0.25")).provenance())
                .isEqualTo("Trained by Tandem on 24 of the pictures in pictures, a share of 0.25 of them under another"
                        + " label");
        List<String> table = Files.readAllLines(out.resolve("family.csv"));
        assertThat(table).hasSize(4);
        assertThat(table.get(0))
                .isEqualTo("bundle,share,label_noise,training_pictures,test_pictures,right,accuracy,"
                        + "expected_calibration_error,temperature");
        assertThat(table.get(1)).startsWith("share-0.1,0.1,0.0,2,8,");
        assertThat(heard.get(heard.size() - 1).network()).isEqualTo(3);
        assertThat(heard.get(heard.size() - 1).left()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path pictures = pictures(20);
        train(pictures, folder.resolve("a/mine"), alone(), new ArrayList<>());
        train(pictures, folder.resolve("b/mine"), alone(), new ArrayList<>());

        assertThat(names(folder.resolve("b/mine"))).hasSize(4).isEqualTo(names(folder.resolve("a/mine")));
        for (String file : names(folder.resolve("a/mine"))) {
            assertThat(folder.resolve("b/mine").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a/mine").resolve(file));
        }
    }

    @Test
    void aPictureThatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
        Path pictures = pictures(20);
        Path broken = Files.writeString(pictures.resolve("bright/5.png"), "hello");

        assertThatThrownBy(() -> train(pictures, folder.resolve("out"), alone(), new ArrayList<>()))
                .isInstanceOf(ImageFileException.class)
                .hasMessageStartingWith(broken + ": not a picture");
        assertThat(names(folder)).containsExactly("pictures");
    }

    @Test
    void aFolderNamedAsAShippedSetIsReadAsAFolder() throws IOException {
        Files.move(pictures(20), folder.resolve("creatures"));

        assertThat(LabelledPictures.read(folder.resolve("creatures"), Task.Progress.SILENT)
                        .classes())
                .containsExactly("bright", "dark");
    }

    @Test
    void whatLiesInTheFolderAlreadyIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> train(pictures(20), out, alone(), new ArrayList<>()))
                .isInstanceOf(MaterialsException.class)
                .hasMessage(
                        out + ": there are files here already, such as notes.txt — name a new folder, so that nothing"
                                + " is lost");
        assertThat(names(out)).containsExactly("notes.txt");
    }

    @Test
    void aTrainingThatIsBrokenOffLeavesNothing() throws IOException {
        Path pictures = pictures(20);

        assertThatThrownBy(() -> new PictureTraining(
                                new Start.Scratch(SIDE), TrainingPlan.standard(1), OptionalInt.of(3), alone(), "")
                        .run(pictures, folder.resolve("out"), Task.Progress.SILENT, progress -> {
                            throw new IllegalStateException("broken off");
                        }))
                .hasMessage("broken off");
        assertThat(names(folder)).containsExactly("pictures");
    }

    private List<FamilyMember> train(Path source, Path out, List<Weakening> family, List<FamilyProgress> heard) {
        return new PictureTraining(
                        new Start.Scratch(SIDE), TrainingPlan.standard(1), OptionalInt.of(10), family, "CC0-1.0")
                .run(source, out, Task.Progress.SILENT, heard::add);
    }

    private static List<Weakening> alone() {
        return List.of();
    }

    private Path pictures(int each) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (String label : List.of("bright", "dark")) {
            Path target = Files.createDirectories(folder.resolve("pictures").resolve(label));
            for (int i = 0; i < each; i++) {
                int[] rgb = new int[SIDE * SIDE];
                for (int pixel = 0; pixel < rgb.length; pixel++) {
                    rgb[pixel] = (random.nextInt(120) + (label.equals("bright") ? 130 : 0)) * 0x010101;
                }
                ImageFiles.writePng(new RgbImage(SIDE, SIDE, rgb), target.resolve(i + ".png"));
            }
        }
        return folder.resolve("pictures");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
