package tandem.xai.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.ReferenceNetworks;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.training.LabelledImages;

class FeatureCacheTest {

    @TempDir
    Path folder;

    private final AtomicInteger loaded = new AtomicInteger();
    private ModelBundle bundle;

    @BeforeEach
    void aRealNetwork() throws IOException {
        bundle = ReferenceNetworks.bundle(folder, "cnn");
    }

    @Test
    void whatWasAskedOnceNeedsNoNetworkAgain() {
        List<float[]> first = vectors(40, 200, 90);
        List<float[]> second = vectors(40, 200, 90);

        assertThat(loaded).hasValue(1);
        assertThat(second).hasSize(3).usingRecursiveComparison().isEqualTo(first);
        assertThat(first.get(0)).isNotEqualTo(first.get(1));
    }

    @Test
    void otherPicturesAreOthers() {
        vectors(40, 200);
        vectors(200, 40);

        assertThat(loaded).hasValue(2);
    }

    @Test
    void whatIsBrokenIsMadeAgain() throws IOException {
        List<float[]> first = vectors(40, 200);
        try (Stream<Path> files = Files.walk(folder.resolve("cache/features"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "no vectors");
        }

        assertThat(vectors(40, 200)).usingRecursiveComparison().isEqualTo(first);
        assertThat(loaded).hasValue(2);
    }

    /** Of grey pictures. */
    private List<float[]> vectors(int... greys) {
        List<Supplier<byte[]>> contents = Arrays.stream(greys)
                .<Supplier<byte[]>>mapToObj(grey -> () -> new byte[] {(byte) grey})
                .toList();
        return new FeatureCache(folder.resolve("cache"))
                .vectors(bundle, this::load, pictures(greys), contents, done -> {});
    }

    private ExplainableModel load() {
        loaded.incrementAndGet();
        return bundle.load();
    }

    private LabelledImages pictures(int... greys) {
        return new LabelledImages() {

            @Override
            public int size() {
                return greys.length;
            }

            @Override
            public RgbImage image(int index) {
                int side = bundle.input().width();
                int[] rgb = new int[side * side];
                Arrays.fill(rgb, greys[index] * 0x010101);
                return new RgbImage(side, side, rgb);
            }

            @Override
            public int label(int index) {
                return 0;
            }
        };
    }
}
