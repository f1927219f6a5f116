package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.calibration.CalibratedItem;
import tandem.results.calibration.PilotItem;

/** Where the pictures of a pilot's items are told. */
class CalibrateItemsTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithOneFolderAClassIsAListOfItems() throws IOException {
        Path pictures = GivenPictures.ofNoise(folder.resolve("pictures"), "nilu/a.png", "pamo/b.png");
        List<CalibratedItem> met = Stream.of("nilu/a.png", "pamo/b.png", "pamo/gone.png")
                .map(CalibrateItemsTest::item)
                .toList();

        assertThat(CalibrateItems.among(pictures.toString(), met)).isEqualTo(met.subList(0, 2));
        assertThat(CalibrateItems.of(pictures.toString(), met, folder)
                        .pictures()
                        .get("pamo/b.png"))
                .isEqualTo(new CalibrateItems.Picture(
                        pictures.resolve("pamo").resolve("b.png"), Optional.of("pamo"), Optional.empty(), Map.of()));
    }

    @Test
    void allItemsOfAFolderAreListedInItsOrder() throws IOException {
        String[] names = {"nilu/a.png", "nilu/b.png", "nilu/c.png", "pamo/d.png", "pamo/e.png", "pamo/f.png"};
        Path pictures = GivenPictures.ofNoise(folder.resolve("pictures"), names);
        List<CalibratedItem> met =
                Stream.of(names).map(CalibrateItemsTest::item).toList();

        CalibrateItems listed = CalibrateItems.of(pictures.toString(), met, folder);

        assertThat(new CalibrateLists(met, Set.of("pamo/e.png"), Optional.of(listed))
                        .tables()
                        .get(1)
                        .rows())
                .extracting(row -> row.get(0))
                .containsExactly("id", names[0], names[1], names[2], names[3], names[4], names[5]);
    }

    @Test
    void itemsHaveTheAttributesThatTheyHadInThePilot() {
        CalibrateItems listed = listed(Map.of("a", Map.of("site", "north"), "b", Map.of(), "c", Map.of()));

        CalibrateItems known = listed.with(new CalibrateAttributes(Map.of(
                "a", Map.of("noise", "0.2", "site", "south", "label", "pamo"),
                "b", Map.of("noise", "0", "site", "south"))));

        // The list has a column of sites, so that an empty cell in it stays empty.
        assertThat(known.pictures().get("a").attributes()).isEqualTo(Map.of("noise", "0.2", "site", "north"));
        assertThat(known.pictures().get("b").attributes()).isEqualTo(Map.of("noise", "0"));
        assertThat(known.pictures().get("c").attributes()).isEmpty();
    }

    private static CalibrateItems listed(Map<String, Map<String, String>> attributes) {
        Map<String, CalibrateItems.Picture> pictures = new TreeMap<>();
        attributes.forEach((id, own) ->
                pictures.put(id, new CalibrateItems.Picture(Path.of(id), Optional.of("nilu"), Optional.empty(), own)));
        return new CalibrateItems(pictures);
    }

    private static CalibratedItem item(String id) {
        return new CalibratedItem(
                new PilotItem(id, id.substring(0, 4), Optional.empty(), List.of()),
                Optional.empty(),
                OptionalDouble.of(0.5));
    }
}
