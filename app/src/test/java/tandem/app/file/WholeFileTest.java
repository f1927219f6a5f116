package tandem.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void whoMayReadOtherFilesOfTheFolderMayReadIt() throws IOException {
        assumeTrue(
                Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null,
                "a file system with permissions");
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");

        new WholeFile(folder.resolve("report.html")).write("a page");

        assertThat(Files.getPosixFilePermissions(folder.resolve("report.html")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aFormerOneIsReplacedAndNothingElseIsLeft() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("report.html"));
        file.write("a long page");

        file.write("a page");

        assertThat(file.file()).hasContent("a page");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file.file()));
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/by/a/folder"));

        assertThatThrownBy(() -> new WholeFile(folder.resolve("taken")).write("a page"))
                .isInstanceOf(IOException.class);

        assertThat(taken).isDirectory();
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    }
}
