package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.item.Advice;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;

class ImageClassificationTest {

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @Test
    void isFoundByItsKind() {
        assertThat(Tasks.found().named("image-classification")).isInstanceOf(ImageClassification.class);
    }

    @Test
    void theShippedPoolHasBothSpeciesEquallyOftenAndAnAiThatErrs() {
        List<PooledItem> items = pool("creatures", "creatures-cnn").items();

        assertThat(items).hasSize(400);
        assertThat(items).filteredOn(item -> item.item().truth().equals("nilu")).hasSize(200);
        assertThat(items.stream().filter(PooledItem::adviceCorrect).count() / 400.0)
                .isBetween(0.78, 0.92);
        assertThat(items).allMatch(item -> item.item().difficulty().isPresent());
    }

    @Test
    void theShippedPoolNeedsNoNetwork() throws IOException {
        Path broken = OwnPictures.brokenNetwork(cache, folder.resolve("broken"));

        assertThat(pool("creatures", broken.toString()).items()).hasSize(400);
    }

    @Test
    void adviceIsTheSurestLabelRoundedToFourDecimals() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 3);

        for (PooledItem item : pool("pictures", "creatures-cnn").items()) {
            Advice advice = item.advice();
            assertThat(advice.probabilities()).containsOnlyKeys("nilu", "pamo");
            assertThat(advice.probabilities().values())
                    .allMatch(value -> value.equals(Math.round(value * 10_000) / 10_000.0))
                    .allMatch(value -> value <= advice.confidence());
            assertThat(advice.probabilities().get(advice.label())).isEqualTo(advice.confidence());
            assertThat(sum(advice.probabilities())).isCloseTo(1, within(0.0002));
        }
    }

    @Test
    void aLabsPicturesAreShownToItsNetworkOnce() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        List<String> work = new ArrayList<>();
        Progress heard = (what, done, total) -> work.add(what);

        ItemPool first = pool("pictures", "creatures-cnn", heard);
        assertThat(work).contains("asking the network");
        work.clear();
        ItemPool again = pool("pictures", "creatures-cnn", heard);

        assertThat(work).isNotEmpty().doesNotContain("asking the network");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void brokenWeightsAreToldInOneLine() throws IOException {
        OwnPictures.inFoldersByClass(folder.resolve("pictures"), 1);
        Path broken = OwnPictures.brokenNetwork(cache, folder.resolve("broken"));

        assertThatThrownBy(() -> pool("pictures", broken.toString()))
                .isInstanceOf(MaterialsException.class)
                .hasMessageStartingWith(broken.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void theItemsHashChangesWithPicturesAndTruthsButNotWithWhereTheyLie() throws IOException {
        OwnPictures here = OwnPictures.inFoldersByClass(folder.resolve("here"), 2);
        OwnPictures.inFoldersByClass(folder.resolve("there"), 2);
        String hash = pool("here", "creatures-cnn").itemsHash();
        assertThat(pool("there", "creatures-cnn").itemsHash()).isEqualTo(hash);

        OwnPictures more = OwnPictures.inFoldersByClass(folder.resolve("more"), 3);
        Files.copy(
                folder.resolve("more").resolve(more.name("pamo", 2)),
                folder.resolve("here").resolve(here.name("nilu", 0)),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(pool("here", "creatures-cnn").itemsHash()).isNotEqualTo(hash);
    }

    @Test
    void aPictureThatIsThereTwiceIsRemarkedOn() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        Path pictures = folder.resolve("pictures");
        Files.copy(pictures.resolve(own.name("nilu", 0)), pictures.resolve("nilu/zz-copy.png"));

        try (TaskMaterials materials =
                new ImageClassification(cache).open(spec("pictures", "creatures-cnn"), folder, Progress.SILENT)) {
            assertThat(materials.remarks())
                    .containsExactly("items “" + own.name("nilu", 0)
                            + "” and “nilu/zz-copy.png” are the very same picture — take one of them out, or a participant"
                            + " may meet it twice");
        }
    }

    @Test
    void aPictureOfTwoClassesIsAnError() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        Path pictures = folder.resolve("pictures");
        Files.copy(pictures.resolve(own.name("nilu", 0)), pictures.resolve("pamo/copy.png"));

        assertThatThrownBy(() -> pool("pictures", "creatures-cnn"))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("are the very same picture, once as nilu and once as pamo — keep the right one");
    }

    private static TaskSpec spec(String items, String model) {
        return new TaskSpec("image-classification", items, model, LocalizedText.same("Nilu or pamo?"), Map.of());
    }

    private ItemPool pool(String items, String model) {
        return pool(items, model, Progress.SILENT);
    }

    private ItemPool pool(String items, String model, Progress progress) {
        try (TaskMaterials materials = new ImageClassification(cache).open(spec(items, model), folder, progress)) {
            return materials.pool();
        }
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
