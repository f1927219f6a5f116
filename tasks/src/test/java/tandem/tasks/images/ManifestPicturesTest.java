package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.item.Item;
import tandem.tasks.MaterialsException;
import tandem.xai.model.ModelBundle;

class ManifestPicturesTest {

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private OwnPictures own;
    private ModelBundle network;

    @BeforeEach
    void aNetworkAndTwoPictures() throws IOException {
        own = OwnPictures.inFoldersByClass(folder, 1);
        network = OwnPictures.network(cache);
    }

    @Test
    void aRowIsAnItemAndFurtherColumnsAreItsAttributes() throws IOException {
        List<ImageItem> items = items(
                "id,file,label,difficulty,camera,note",
                "n1," + own.name("nilu", 0) + ",nilu,0.25,A,\"with, comma\"",
                "p1," + own.name("pamo", 0) + ",pamo,,B,");

        assertThat(items)
                .extracting(ImageItem::item)
                .containsExactly(
                        new Item("n1", "nilu", OptionalDouble.of(0.25), Map.of("camera", "A", "note", "with, comma")),
                        new Item("p1", "pamo", OptionalDouble.empty(), Map.of("camera", "B", "note", "")));
        assertThat(items.get(0).picture().get().width()).isEqualTo(128);
    }

    @Test
    void aSpreadsheetsByteOrderMarkIsNoPartOfTheFirstColumnsName() throws IOException {
        assertThat(items("\uFEFFid,file,label", "n1," + own.name("nilu", 0) + ",nilu"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b,NILU,nilu       | c,NILU,otter     | :3: label “otter” is no class of the network — its classes are nilu, pamo
            b,NILU,nilu       | a,NILU,nilu      | :3: id “a” stands twice — give each picture its own
            b,NILU,nilu       | ,NILU,nilu       | :3: no id — give each picture its own
            b,NILU,nilu       | b,gone.png,nilu  | :3: picture “gone.png” is missing — copy it to
            b,NILU,nilu       | b,NILU           | :3: 2 cells where the header has another number
            b,NILU,nilu       | b,../../etc,nilu | :3: picture “../../etc” is missing
            id,file,label     | id,file,name     | :1: column “label” is missing — the columns id, file, label are needed
            """)
    void aMistakeIsToldWithItsLine(String sound, String wrong, String message) throws IOException {
        String nilu = own.name("nilu", 0);
        List<String> lines = List.of("id,file,label", "a,NILU,nilu", "b,NILU,nilu");
        String[] broken = lines.stream()
                .map(line -> (line.equals(sound) ? wrong : line).replace("NILU", nilu))
                .toArray(String[]::new);

        assertThatThrownBy(() -> items(broken))
                .isInstanceOf(MaterialsException.class)
                .hasMessageStartingWith(folder.resolve("items.csv") + message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, difficulty 1.5 is out of range — write 0 (easy) to 1 (hardest)",
        "NaN, difficulty NaN is out of range — write 0 (easy) to 1 (hardest)",
        "hard, difficulty “hard” is not a number — write 0 (easy) to 1 (hardest)"
    })
    void aDifficultyIsANumberFromZeroToOne(String difficulty, String message) throws IOException {
        String row = "n1," + own.name("nilu", 0) + ",nilu," + difficulty;

        assertThatThrownBy(() -> items("id,file,label,difficulty", row)).hasMessageEndingWith(":2: " + message);
    }

    @Test
    void aLineThatSpansTwoIsCountedFromWhereItEnds() throws IOException {
        assertThatThrownBy(() -> items(
                        "id,file,label,note",
                        "n1," + own.name("nilu", 0) + ",nilu,\"two\nlines\"",
                        "n2,gone.png,nilu,"))
                .hasMessageContaining("items.csv:4: picture “gone.png” is missing");
    }

    @Test
    void aFileThatIsNoTextIsToldInOneLine() throws IOException {
        Path manifest = folder.resolve("items.csv");
        Files.write(manifest, new byte[] {'i', 'd', ',', (byte) 0xC3, (byte) 0x28, '\n'});

        assertThatThrownBy(() -> new ManifestPictures(manifest).items(network.classes()))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("cannot be read as CSV in UTF-8")
                .hasMessageNotContaining("\n");
    }

    @Test
    void theClassesOfAManifestAreItsLabelsByName() throws IOException {
        Path manifest = own.manifest("id,file,label", "a,1.png,wolf", "b,2.png,dog", "c,3.png,wolf");

        assertThat(new ManifestPictures(manifest).classes()).containsExactly("dog", "wolf");
    }

    @Test
    void whereThereAreNoOtherClassesALabelIsNeeded() throws IOException {
        Path manifest = own.manifest("id,file,label", "a,1.png,wolf", "b,2.png,");

        assertThatThrownBy(() -> new ManifestPictures(manifest).classes())
                .isInstanceOf(MaterialsException.class)
                .hasMessage(manifest + ":3: no label — write what the picture shows");
    }

    private List<ImageItem> items(String... lines) throws IOException {
        return new ManifestPictures(own.manifest(lines)).items(network.classes());
    }
}
