package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;

/** With the shipped pictures and the shipped network. */
class DegradedPicturesTest {

    @TempDir
    Path cache;

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
        TaskParameters parameters =
                new TaskParameters(new ImageClassification(cache).declaration().parameters(), given);
        return DegradedPictures.of(new ShippedCreatures(), parameters).items(List.of("nilu", "pamo"));
    }

    private ItemPool pool(Map<String, String> parameters) {
        TaskSpec spec = new TaskSpec(
                "image-classification", "creatures", "creatures-cnn", LocalizedText.same("?"), Map.of(), parameters);
        try (TaskMaterials materials = new ImageClassification(cache).open(spec, Path.of(""), Progress.SILENT)) {
            return materials.pool();
        }
    }
}
