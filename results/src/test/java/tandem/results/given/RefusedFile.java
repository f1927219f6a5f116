package tandem.results.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tandem.results.store.records.StoreException;

/** A file in a folder that an act refuses in one line that names it, with nothing in the folder changed. */
public record RefusedFile(Path folder, Path file) {

    public void by(ThrowingCallable act, String because) {
        Map<String, String> before = FolderContents.of(folder);
        assertThatThrownBy(act)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(because)
                .message()
                .doesNotContain("\n");
        assertThat(FolderContents.of(folder)).isEqualTo(before);
    }
}
