package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.images.ExampleExplanations.Asked;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.Explained.Example;
import tandem.xai.cache.FeatureCache;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;

/** Known pictures of the class that the AI names. */
class ExampleExplanationsTest {

    @TempDir
    Path folder;

    /** Of all tests, since to look at 804 examples takes a while. */
    @TempDir
    static Path cache;

    @Test
    void rightAndWrongAdviceAlikeIsExplainedByPicturesOfTheClassThatItNames() {
        TaskSpec task = task("creatures", "creatures-cnn", Map.of());
        try (ImageMaterials materials =
                (ImageMaterials) new ImageClassification(cache).open(task, folder, Progress.SILENT)) {
            Study study = explainedBy("method: examples");
            assertThat(materials.problems(study)).isEmpty();
            SessionPlan plan = Planner.plan(study, materials.pool(), 1, 0);
            materials.prepare(plan, Progress.SILENT);
            List<PlannedTrial> explained = plan.trials().stream()
                    .filter(trial -> trial.phases().stream().anyMatch(PlannedPhase::explanation))
                    .toList();

            assertThat(explained).anyMatch(trial -> right(trial)).anyMatch(trial -> !right(trial));
            assertThat(explained)
                    .allSatisfy(trial -> assertThat(shown(materials, trial).all())
                            .hasSize(4)
                            .extracting(Example::label)
                            .containsOnly(trial.item().advice().label()));
        }
    }

    @Test
    void examplesOfTheShippedNetworkAreWhatItLearnedFromAndNoItems() {
        List<String> items = CreatureSet.shipped().items().stream()
                .map(item -> item.creature().toString())
                .toList();

        List<ImageItem> known = examples("creatures", Map.of()).pictures();

        // As its model.yaml says: trained on 804 drawn creatures.
        assertThat(known).hasSize(804);
        assertThat(known)
                .extracting(example -> new String(example.content().get(), StandardCharsets.UTF_8))
                .doesNotContainAnyElementsOf(items);
    }

    @Test
    void thePlaceboShowsAsManyOfTheSameClassWhateverThePictureIs() {
        List<Asked> asked = List.of(item("c0001", "nilu"), item("c0002", "nilu"), item("c0002", "pamo"));

        List<Explained.Examples> random = explain("creatures", Map.of(), ExampleMethod.RANDOM, asked);
        List<Explained.Examples> nearest = explain("creatures", Map.of(), ExampleMethod.NEAREST, asked);

        assertThat(ids(explain("creatures", Map.of(), ExampleMethod.RANDOM, asked)))
                .isEqualTo(ids(random));
        assertThat(labels(random)).isEqualTo(labels(nearest));
        assertThat(ids(random)).doesNotHaveDuplicates().isNotEqualTo(ids(nearest));
        assertThat(random)
                .allSatisfy(one -> assertThat(one.all()).extracting(Example::id).doesNotHaveDuplicates());
    }

    @Test
    void aPictureThatIsNearlyTheSameIsTheNearest() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        Path known = OwnPictures.inFoldersByClass(folder.resolve("known"), 8).folder();
        String item = own.name("nilu", 0);
        RgbImage picture = ImageFiles.read(own.folder().resolve(item));
        int[] rgb = picture.rgb();
        rgb[0] ^= 0x010101;
        ImageFiles.writePng(new RgbImage(picture.width(), picture.height(), rgb), known.resolve("nilu/nearly.png"));

        List<Explained.Examples> shown = explain(
                "pictures",
                Map.of("examples", "known", "examples-shown", "2"),
                ExampleMethod.NEAREST,
                List.of(new Asked(ownItem(item), "nilu")));

        assertThat(ids(shown).get(0)).hasSize(2).first().isEqualTo("nilu/nearly.png");
    }

    @Test
    void anItemOfTheStudyIsNoExampleWhateverItsFileIsCalled() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        Path known = OwnPictures.inFoldersByClass(folder.resolve("known"), 3).folder();
        Files.move(known.resolve(own.name("nilu", 0)), known.resolve("nilu/another-name.png"));

        ExamplePictures examples = examples("pictures", Map.of("examples", "known"));

        // Two of each class are the items, and one of each is left.
        assertThat(examples.pictures())
                .hasSize(2)
                .extracting(example -> example.item().truth())
                .containsExactly("nilu", "pamo");
        assertThat(examples.remarks())
                .containsExactly("4 of the 6 examples are items of the study and are not shown as examples");
    }

    @Test
    void picturesThatAreMadeWorseAreNoExamplesEither() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        OwnPictures.inFoldersByClass(folder.resolve("known"), 2);

        try (ImageMaterials materials = (ImageMaterials) new ImageClassification(cache)
                .open(
                        task("pictures", "creatures-cnn", Map.of("examples", "known", "noise", "0.2")),
                        folder,
                        Progress.SILENT)) {
            assertThat(materials.problems(explainedBy("method: examples-random")))
                    .singleElement()
                    .asString()
                    .startsWith("explanation method “examples-random” has no pictures to show");
        }
    }

    @Test
    void aNetworkOfOnesOwnNeedsExamplesOfOnesOwn() throws IOException {
        ModelBundle shipped = network();
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.copy(shipped.weightsFile(), own.resolve(shipped.weights().file()));
        Files.writeString(
                own.resolve(ModelBundle.DESCRIPTION),
                Files.readString(shipped.folder().resolve(ModelBundle.DESCRIPTION))
                        .replace("name: creatures-cnn", "name: mine"));

        try (ImageMaterials materials = (ImageMaterials)
                new ImageClassification(cache).open(task("creatures", "own", Map.of()), folder, Progress.SILENT)) {
            assertThat(materials.problems(explainedBy("method: examples")))
                    .containsExactly(
                            "explanation method “examples” has no pictures to show — name some that are no items"
                                    + " under task, parameters, examples: a folder with one folder a class, or a CSV manifest");
        }
    }

    @Test
    void aClassWithFewerExamplesThanAreShownIsTold() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 3);
        OwnPictures.inFoldersByClass(folder.resolve("known"), 6);

        assertThat(explanations("pictures", Map.of("examples", "known")).problem(ExampleMethod.RANDOM))
                .contains("explanation method “examples-random” shows 4 pictures, and of “nilu” there are 3 —"
                        + " add some to the task's examples, or lower examples-shown");
    }

    @Test
    void aFolderThatIsNotThereIsTold() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);

        assertThatThrownBy(() -> examples("pictures", Map.of("examples", "nowhere")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void picturesThatStandBesideThePictureCannotLieOnIt() {
        try (ImageMaterials materials = (ImageMaterials) new ImageClassification(cache)
                .open(task("creatures", "creatures-cnn", Map.of()), folder, Progress.SILENT)) {
            assertThat(materials.problems(explainedBy("method: examples, layout: on-picture")))
                    .singleElement()
                    .asString()
                    .contains("stand beside the picture");
        }
    }

    private static boolean right(PlannedTrial trial) {
        return trial.item().advice().label().equals(trial.item().item().truth());
    }

    private static Explained.Examples shown(ImageMaterials materials, PlannedTrial trial) {
        return (Explained.Examples) materials.explanation(
                trial.item().item().id(),
                trial.item().advice().label(),
                trial.explanation().orElseThrow());
    }

    private static List<List<String>> ids(List<Explained.Examples> shown) {
        return shown.stream()
                .map(one -> one.all().stream().map(Example::id).toList())
                .toList();
    }

    private static List<List<String>> labels(List<Explained.Examples> shown) {
        return shown.stream()
                .map(one -> one.all().stream().map(Example::label).toList())
                .toList();
    }

    /** The demo, explained as {@code keys} say. */
    private static Study explainedBy(String keys) {
        String text = ShippedProtocols.text("demo")
                .orElseThrow()
                .replace("method: integrated-gradients, view: overlay", keys);
        return ProtocolReader.read(text, "demo.yaml").study().orElseThrow();
    }

    private static Asked item(String id, String label) {
        return new Asked(
                new ShippedCreatures()
                        .items(List.of()).stream()
                                .filter(item -> item.item().id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                label);
    }

    private ImageItem ownItem(String id) {
        return new FolderPictures(folder.resolve("pictures"))
                .items(network().classes()).stream()
                        .filter(item -> item.item().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Explained.Examples> explain(
            String items, Map<String, String> parameters, ExampleMethod method, List<Asked> asked) {
        ExamplePictures examples = examples(items, parameters);
        try (LazyNetwork network = new LazyNetwork(network(), Progress.SILENT)) {
            return explanations(network, examples).explain(method, asked, Progress.SILENT);
        }
    }

    private ExampleExplanations explanations(String items, Map<String, String> parameters) {
        return explanations(new LazyNetwork(network(), Progress.SILENT), examples(items, parameters));
    }

    private ExampleExplanations explanations(LazyNetwork network, ExamplePictures examples) {
        return new ExampleExplanations(
                task("creatures", "creatures-cnn", Map.of()), network(), network, new FeatureCache(cache), examples);
    }

    private ExamplePictures examples(String items, Map<String, String> parameters) {
        ModelBundle bundle = network();
        return ExamplePictures.of(
                new TaskParameters(new ImageClassification(cache).declaration().parameters(), parameters),
                bundle,
                ImageSource.of(items, folder).items(bundle.classes()),
                folder);
    }

    private ModelBundle network() {
        return new ModelBundles(cache).resolve("creatures-cnn", Path.of(""));
    }

    private static TaskSpec task(String items, String model, Map<String, String> parameters) {
        return new TaskSpec("image-classification", items, model, LocalizedText.same("Which?"), Map.of(), parameters);
    }
}
