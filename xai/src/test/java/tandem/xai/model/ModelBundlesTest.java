package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.ReferenceNetworks;

class ModelBundlesTest {

    private static final Map<String, List<String>> SHIPPED =
            Map.of("test-network", List.of("model.yaml", "weights.pt"));

    @TempDir
    Path folder;

    @Test
    void aShippedBundleIsUnpackedOnce() throws IOException {
        ModelBundle first = bundles().resolve("test-network", folder);
        ModelBundle second = bundles().resolve("test-network", folder.resolve("elsewhere"));

        assertThat(second).isEqualTo(first);
        assertThat(first.folder()).startsWith(folder.resolve("cache"));
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aDamagedCopyIsMended() throws IOException {
        ModelBundle sound = bundles().resolve("test-network", folder);
        byte[] bytes = Files.readAllBytes(sound.weightsFile());
        bytes[0] ^= 1;
        Files.write(sound.weightsFile(), bytes);

        assertThat(bundles().resolve("test-network", folder).hash()).isEqualTo(sound.hash());
    }

    @Test
    void aFolderIsFoundFromTheBase() throws IOException {
        ReferenceNetworks.bundle(folder.resolve("lab"), "cnn");

        assertThat(bundles().resolve("cnn", folder.resolve("lab")).name()).isEqualTo("reference");
    }

    @Test
    void aLabsOwnBundleIsTheDescriptionAndTheWeightsAndAShippedOneIsNoLabs() throws IOException {
        ReferenceNetworks.bundle(folder.resolve("lab"), "cnn");

        assertThat(bundles().own("cnn", folder.resolve("lab")).orElseThrow().files())
                .hasSizeGreaterThan(1)
                .contains(folder.resolve("lab/cnn/model.yaml"))
                .allMatch(Files::isRegularFile);
        assertThat(bundles().own("test-network", folder)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldWithWhatIsShipped() {
        assertThatThrownBy(() -> bundles().resolve("test-netwrok", folder))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("test-netwrok: no such folder")
                .hasMessageContaining("or a shipped network: test-network");
        assertThatThrownBy(() -> bundles().resolve("a\0b", folder))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void aCacheThatCannotBeWrittenIsToldWithTheWayOut() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new ModelBundles(file, SHIPPED).resolve("test-network", folder))
                .isInstanceOf(ModelBundleException.class)
                .hasMessageContaining("file: the shipped network test-network cannot be unpacked here")
                .hasMessageContaining("-Dtandem.cache=FOLDER");
        assertThat(file).isEmptyFile();
    }

    private ModelBundles bundles() {
        return new ModelBundles(folder.resolve("cache"), SHIPPED);
    }
}
