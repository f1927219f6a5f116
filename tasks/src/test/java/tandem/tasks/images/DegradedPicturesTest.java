package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.xai.image.RgbImage;

/** With the shipped pictures and the shipped network. */
class DegradedPicturesTest {

    @TempDir
    Path cache;

    @TempDir
    Path folder;

    @Test
    void thePicturesOfAClassAreDealtToTheLevelsEvenly() {
        Map<String, Long> dealt = items(Map.of("noise", "0,0.2,0.4,0.6")).stream()
                .map(ImageItem::item)
                .collect(Collectors.groupingBy(
                        item -> item.truth() + " " + item.attributes().get("noise"), Collectors.counting()));

        assertThat(dealt).hasSize(8);
        assertThat(dealt.values()).containsOnly(50L);
    }

    /** It is asked about what participants see. */
    @Test
    void theNetworkErrsMoreOnWorsePictures() {
        List<PooledItem> items = pool(Map.of("noise", "0,0.6")).items();

        assertThat(right(items, "0")).isGreaterThan(right(items, "0.6") + 20);
    }

    @Test
    void aPictureHasOneItemAndKeepsItsName() {
        List<ImageItem> plain = items(Map.of());
        List<ImageItem> covered = items(Map.of("occlusion", "0.1,0.3"));

        assertThat(covered)
                .extracting(item -> item.item().id())
                .containsExactlyElementsOf(
                        plain.stream().map(item -> item.item().id()).toList());
        assertThat(covered.get(0).picture().get())
                .isEqualTo(covered.get(0).picture().get())
                .isNotEqualTo(plain.get(0).picture().get());
        assertThat(ItemsHash.of(covered)).isNotEqualTo(ItemsHash.of(plain));
        assertThat(ItemsHash.of(items(Map.of("occlusion", "0.1,0.3", "seed", "2"))))
                .isNotEqualTo(ItemsHash.of(covered));
    }

    @Test
    void aManifestsColumnSaysTheLevelOfItsPictures() throws IOException {
        Path manifest = OwnPictures.inFoldersByClass(folder, 2)
                .manifest(
                        "id,file,label,noise",
                        "a," + name("nilu", 0) + ",nilu,0.5",
                        "b," + name("nilu", 1) + ",nilu,0",
                        "c," + name("pamo", 0) + ",pamo,",
                        "d," + name("pamo", 1) + ",pamo,0.5");

        List<ImageItem> items = degraded(new ManifestPictures(manifest), Map.of("noise", "0,0.5"));

        assertThat(items)
                .extracting(item -> item.item().attributes().get("noise"))
                .contains("0.5", "0", "0.5");
        assertThat(items.get(0).item().attributes()).containsEntry("noise", "0.5");
        assertThat(items.get(1).item().attributes()).containsEntry("noise", "0");
        assertThatThrownBy(() -> degraded(new ManifestPictures(manifest), Map.of("noise", "0,0.3")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("item “a” has noise “0.5”, which is none of the task's parameter (0, 0.3)");
    }

    @Test
    void largePhotographsAreMadeWorseAtTheSizeThatIsShown() {
        ImageItem large = new ImageItem(
                new Item("large", "nilu", OptionalDouble.empty(), Map.of()),
                Optional.empty(),
                () -> new RgbImage(1600, 400, new int[1600 * 400]),
                () -> new byte[0]);

        ImageItem worse =
                degraded(new Given(List.of(large)), Map.of("noise", "0.5")).get(0);

        assertThat(worse.picture().get().width()).isEqualTo(800);
        assertThat(worse.picture().get().height()).isEqualTo(200);
    }

    /** Which pictures there are besides changes nothing but who is dealt what. */
    @Test
    void theOrderOfTheListDealsNothingAnew() {
        List<ImageItem> pictures = new ArrayList<>(new ShippedCreatures().items(List.of("nilu", "pamo")));
        Map<String, String> given = Map.of("blur", "0,0.02");
        Set<Item> inOrder = degraded(new Given(List.copyOf(pictures)), given).stream()
                .map(ImageItem::item)
                .collect(Collectors.toSet());
        Collections.reverse(pictures);

        assertThat(degraded(new Given(pictures), given))
                .extracting(ImageItem::item)
                .hasSameElementsAs(inOrder);
    }

    /** These pictures. */
    private record Given(List<ImageItem> pictures) implements ImageSource {

        @Override
        public List<ImageItem> items(List<String> classes) {
            return pictures;
        }

        @Override
        public List<Path> files() {
            return List.of();
        }

        @Override
        public List<String> classes() {
            return List.of("nilu", "pamo");
        }
    }

    private String name(String species, int index) throws IOException {
        return new OwnPictures(folder).name(species, index);
    }

    @Test
    void whatChangesNothingIsNoFactor() {
        assertThat(pool(Map.of("noise", "0", "contrast", "1"))).isEqualTo(pool(Map.of()));
    }

    private static long right(List<PooledItem> items, String noise) {
        return items.stream()
                .filter(item -> item.item().attributes().get("noise").equals(noise))
                .filter(PooledItem::adviceCorrect)
                .count();
    }

    private List<ImageItem> items(Map<String, String> given) {
        return degraded(new ShippedCreatures(), given);
    }

    private List<ImageItem> degraded(ImageSource source, Map<String, String> given) {
        TaskParameters parameters =
                new TaskParameters(new ImageClassification(cache).declaration().parameters(), given);
        return DegradedPictures.of(source, parameters).items(List.of("nilu", "pamo"));
    }

    private ItemPool pool(Map<String, String> parameters) {
        TaskSpec spec = new TaskSpec(
                "image-classification", "creatures", "creatures-cnn", LocalizedText.same("?"), Map.of(), parameters);
        try (TaskMaterials materials = new ImageClassification(cache).open(spec, Path.of(""), Progress.SILENT)) {
            return materials.pool();
        }
    }
}
