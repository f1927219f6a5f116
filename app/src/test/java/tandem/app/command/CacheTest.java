package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final String PROPERTY = "tandem.cache";

    @TempDir
    Path folder;

    private String usual;

    @BeforeEach
    void aCacheWithABrokenEntry() throws IOException {
        usual = System.setProperty(PROPERTY, folder.toString());
        Files.write(Files.createDirectories(folder.resolve("explanations/ab")).resolve("abcd"), new byte[100]);
    }

    @AfterEach
    void theUsualCache() {
        System.setProperty(PROPERTY, usual);
    }

    @Test
    void howMuchIsKeptIsTold() {
        Call call = tandem("cache");

        assertThat(call.code()).isZero();
        assertThat(call.out().lines())
                .containsExactly(
                        "explanations: 1 entries, 0.0 MB",
                        "features: 0 entries, 0.0 MB",
                        "predictions: 0 entries, 0.0 MB",
                        "in " + folder);
    }

    @Test
    void whatIsBrokenIsToldAndCanBeDeleted() {
        Call broken = tandem("cache", "--verify");

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.problems().get(0))
                .isEqualTo(folder.resolve("explanations/ab/abcd") + ": its bytes are not those that were written");
        assertThat(tandem("cache", "--evict", "0").out()).startsWith("deleted: 1 entries");
        assertThat(tandem("cache", "--verify").out()).contains("sound: everything is as it was written");
    }
}
