package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.Task.Progress;
import tandem.tasks.picture.Explained;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

class ImageMaterialsTest {

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @Test
    void afterPreparationEveryExplainedTrialHasItsHeatForTheAdvisedClass() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            SessionPlan plan = firstExplained(Planner.plan(demo(), materials.pool(), 1, 0), 2);
            materials.prepare(plan, Progress.SILENT);

            assertThat(plan.trials()).hasSize(2).allSatisfy(trial -> {
                String id = trial.item().item().id();
                var heat = heat(
                                materials,
                                id,
                                trial.item().advice().label(),
                                trial.explanation().orElseThrow())
                        .heat()
                        .what();
                RgbImage picture = materials.picture(id).what();
                assertThat(heat.width()).isEqualTo(picture.width());
                assertThat(heat.height()).isEqualTo(picture.height());
            });
        }
    }

    @Test
    void bordersAreDrawnFinerThanTheStepsOfASmallPicture() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            Study study = read(text().replace("view: overlay", "view: contour"));
            SessionPlan plan = firstExplained(Planner.plan(study, materials.pool(), 1, 0), 1);
            materials.prepare(plan, Progress.SILENT);

            PlannedTrial trial = plan.trials().get(0);
            assertThat(materials.picture(trial.item().item().id()).what().width())
                    .isEqualTo(128);
            assertThat(heat(
                                    materials,
                                    trial.item().item().id(),
                                    trial.item().advice().label(),
                                    trial.explanation().orElseThrow())
                            .heat()
                            .what()
                            .width())
                    .isEqualTo(3 * 128);
        }
    }

    @Test
    void anExplanationThatWasNotPreparedIsNotMadeInTheMiddleOfATrial() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            assertThatThrownBy(() -> heat(materials, "c0001", "nilu", new ExplanationSpec("integrated-gradients", 0.5)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("c0001");
        }
    }

    @Test
    void aPictureIsShownNoLargerThanAScreenNeeds() throws IOException {
        Path nilus = Files.createDirectories(folder.resolve("pictures/nilu"));
        ImageFiles.writePng(new RgbImage(1600, 400, new int[1600 * 400]), nilus.resolve("wide.png"));
        ImageFiles.writePng(new RgbImage(20, 30, new int[20 * 30]), nilus.resolve("small.png"));

        try (ImageMaterials materials = open("pictures", "creatures-cnn")) {
            assertThat(materials.picture("nilu/wide.png").what())
                    .returns(800, RgbImage::width)
                    .returns(200, RgbImage::height);
            assertThat(materials.picture("nilu/small.png").what())
                    .returns(20, RgbImage::width)
                    .returns(30, RgbImage::height);
        }
    }

    @Test
    void whetherInputGradientsCanBeMadeIsKnownWithoutTheNetwork() throws IOException {
        Path broken = OwnPictures.brokenNetwork(cache, folder.resolve("broken"));

        try (ImageMaterials materials = open("creatures", broken.toString())) {
            assertThat(materials.problems(demo())).isEmpty();
        }
    }

    @Test
    void withoutAdviceEachOptionIsExplainedByAMapOfItsOwn() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            Study each = read(text().replace(
                            "mode: solo\n    second-look: true",
                            "mode: solo\n    explanation: { method: grad-cam, layout: each-option }"));
            SessionPlan plan = firstExplained(Planner.plan(each, materials.pool(), 1, 0), 1);
            materials.prepare(plan, Progress.SILENT);
            PlannedTrial trial = plan.trials().get(0);

            List<Explained.OptionLayer> options = materials
                    .optionsExplained(
                            trial.item().item().id(), trial.explanation().orElseThrow())
                    .all();

            assertThat(options).extracting(Explained.OptionLayer::option).containsExactly("nilu", "pamo");
            assertThat(options.get(0).layer().heat().sha256())
                    .isNotEqualTo(options.get(1).layer().heat().sha256());
        }
    }

    @Test
    void anUnknownMethodIsTold() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            assertThat(materials.problems(explainedBy("tea-leaves")))
                    .singleElement()
                    .asString()
                    .startsWith("explanation method “tea-leaves” cannot explain the network creatures-cnn")
                    .contains("integrated-gradients");
        }
    }

    @Test
    void aContrastIsAnotherMapThanThatOfTheClassAlone() {
        try (ImageMaterials materials = open("creatures", "creatures-cnn")) {
            assertThat(materials.problems(explainedBy("contrast-gradient"))).isEmpty();
            assertThat(firstMap(materials, "contrast-gradient")).isNotEqualTo(firstMap(materials, "gradient"));
        }
    }

    /** The hash of what explains the first explained trial of the demo, by another method. */
    private static String firstMap(ImageMaterials materials, String method) {
        Study study = read(text().replaceAll("method: [a-z-]+", "method: " + method));
        SessionPlan plan = firstExplained(Planner.plan(study, materials.pool(), 1, 0), 1);
        materials.prepare(plan, Progress.SILENT);
        PlannedTrial trial = plan.trials().get(0);
        return heat(
                        materials,
                        trial.item().item().id(),
                        trial.item().advice().label(),
                        trial.explanation().orElseThrow())
                .heat()
                .sha256();
    }

    private static Explained.Layer heat(
            ImageMaterials materials, String item, String target, ExplanationSpec explanation) {
        return (Explained.Layer) materials.explanation(item, target, explanation);
    }

    private ImageMaterials open(String items, String model) {
        TaskSpec spec = new TaskSpec("image-classification", items, model, LocalizedText.same("Which?"), Map.of());
        return (ImageMaterials) new ImageClassification(cache).open(spec, folder, Progress.SILENT);
    }

    private static Study demo() {
        return read(text());
    }

    private static String text() {
        return ShippedProtocols.text("demo").orElseThrow();
    }

    private static Study read(String protocol) {
        return ProtocolReader.read(protocol, "demo.yaml").study().orElseThrow();
    }

    private static Study explainedBy(String method) {
        Study demo = demo();
        Condition condition = new Condition(
                "explained",
                Mode.SEQUENTIAL,
                false,
                Set.of(AdviceElement.LABEL),
                Advisor.AI,
                Optional.of(new ExplanationSpec(method, 0.5)),
                demo.timing(),
                List.of());
        return new Study(
                demo.id(),
                demo.version(),
                demo.title(),
                demo.provenance(),
                demo.retention(),
                demo.languages(),
                demo.task(),
                demo.factors(),
                demo.arms(),
                demo.allocation(),
                Map.of("explained", ByLevels.of(condition)),
                demo.answering(),
                demo.timing(),
                demo.incentive(),
                demo.exclusions(),
                demo.analysis(),
                demo.session(),
                demo.pages(),
                demo.questionnaires(),
                demo.scorings(),
                demo.hash());
    }

    /** A plan of the first explained trials alone. */
    private static SessionPlan firstExplained(SessionPlan plan, int trials) {
        List<PlannedStep> steps = plan.trials().stream()
                .filter(trial -> trial.phases().stream().anyMatch(PlannedPhase::explanation))
                .limit(trials)
                .<PlannedStep>map(PlannedStep.Trial::new)
                .toList();
        return new SessionPlan(
                plan.study(),
                plan.arm(),
                plan.options(),
                plan.itemsHash(),
                plan.modelHash(),
                plan.turns(),
                plan.seed(),
                plan.slot(),
                steps);
    }
}
