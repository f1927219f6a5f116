package tandem.tasks.series.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.tasks.series.SeriesDials;

class NetworkTrainingTest {

    private static final NetworkTraining SMALL = new NetworkTraining(SeriesDials.usual(), 200, 50, 2, 3);

    @TempDir
    Path cache;

    @Test
    void theSameSeedMakesTheSameNetworkByteForByteAndAnotherAnother() {
        NetworkParameters once = SMALL.train();

        assertThat(SMALL.train()).isEqualTo(once);
        assertThat(SMALL.train().hash()).isEqualTo(once.hash());
        assertThat(new NetworkTraining(SeriesDials.usual(), 200, 50, 2, 4).train())
                .isNotEqualTo(once);
    }

    @Test
    void aNetworkIsTrainedOnceAndKept() throws IOException {
        NetworkStore store = new NetworkStore(cache);
        NetworkParameters trained = store.trained(SMALL);
        Path file = kept().get(0);
        byte[] bytes = Files.readAllBytes(file);

        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(store.trained(SMALL)).isEqualTo(trained);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();

        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(store.trained(SMALL)).isEqualTo(trained);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isPositive();
    }

    @Test
    void otherTrainingsAreKeptApart() throws IOException {
        NetworkStore store = new NetworkStore(cache);
        store.trained(SMALL);
        store.trained(new NetworkTraining(SeriesDials.usual().withChannels(3), 200, 50, 1, 3));

        assertThat(kept()).hasSize(2);
    }

    @Test
    void parametersOfAnotherNetworkAreRefused() {
        byte[] bytes = SMALL.train().bytes();

        assertThatThrownBy(() -> SeriesNetwork.of(
                        NetworkParameters.of(Arrays.copyOf(bytes, bytes.length - 4)), SeriesDials.usual()))
                .hasMessageContaining("fewer parameters");
        assertThatThrownBy(() -> SeriesNetwork.of(
                        NetworkParameters.of(Arrays.copyOf(bytes, bytes.length + 4)), SeriesDials.usual()))
                .hasMessageContaining("more parameters");
    }

    @Test
    void tooFewSeriesAreRefused() {
        assertThatThrownBy(() -> new NetworkTraining(SeriesDials.usual(), 49, 50, 1, 1))
                .hasMessageContaining("50 series or more");
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("series-networks"))) {
            return files.toList();
        }
    }
}
