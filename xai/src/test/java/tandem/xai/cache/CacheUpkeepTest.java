package tandem.xai.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheUpkeepTest {

    @TempDir
    Path folder;

    private CacheUpkeep upkeep;

    /** Three entries of a 32-byte checksum and ten bytes each; the predictions are the oldest, then aa11, then bb22. */
    @BeforeEach
    void threeEntriesAndANetwork() throws IOException {
        new CacheFolder(folder.resolve("explanations")).write("aa11", new byte[10]);
        new CacheFolder(folder.resolve("explanations")).write("bb22", new byte[10]);
        new CacheFolder(folder.resolve("predictions")).write("cc33", new byte[10]);
        Files.setLastModifiedTime(folder.resolve("predictions/cc/cc33"), FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(folder.resolve("explanations/aa/aa11"), FileTime.fromMillis(2_000));
        Files.writeString(Files.createDirectories(folder.resolve("models/net")).resolve("weights"), "weights");
        upkeep = new CacheUpkeep(folder);
    }

    @Test
    void whatIsKeptIsCounted() throws IOException {
        assertThat(upkeep.shares())
                .containsExactly(
                        new CacheUpkeep.Share("explanations", 2, 84),
                        new CacheUpkeep.Share("features", 0, 0),
                        new CacheUpkeep.Share("predictions", 1, 42));
        assertThat(new CacheUpkeep(folder.resolve("none")).shares())
                .containsExactly(
                        new CacheUpkeep.Share("explanations", 0, 0),
                        new CacheUpkeep.Share("features", 0, 0),
                        new CacheUpkeep.Share("predictions", 0, 0));
    }

    @Test
    void whatIsBrokenIsFound() throws IOException {
        assertThat(upkeep.broken()).isEmpty();
        Path changed = folder.resolve("explanations/aa/aa11");
        byte[] bytes = Files.readAllBytes(changed);
        bytes[40] ^= 1;
        Files.write(changed, bytes);
        Path half = Files.write(folder.resolve("explanations/aa/half1.tmp"), new byte[5]);

        assertThat(upkeep.broken()).containsExactlyInAnyOrder(changed, half);
    }

    @Test
    void theOldestGoFirstAndOnlyAsManyAsMust() throws IOException {
        assertThat(upkeep.evict(126)).isZero();
        assertThat(upkeep.evict(125)).isEqualTo(1);
        assertThat(folder.resolve("predictions/cc/cc33")).doesNotExist();
        assertThat(upkeep.evict(42)).isEqualTo(1);
        assertThat(List.of(folder.resolve("explanations/bb/bb22"), folder.resolve("models/net/weights")))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(upkeep.evict(0)).isEqualTo(1);
        assertThat(folder.resolve("models/net/weights")).exists();
    }
}
