package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.tasks.MaterialsException;

class ImageSourceTest {

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @Test
    void inAFolderWithOneFolderAClassPicturesAreNamedByTheirPath() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder.resolve("pictures"), 2);
        Files.writeString(own.folder().resolve("nilu/notes.txt"), "not a picture");

        assertThat(ImageSource.of("pictures", folder)
                        .items(OwnPictures.network(cache).classes()))
                .extracting(item -> item.item().id(), item -> item.item().truth())
                .containsExactly(
                        named(own, "nilu", 0), named(own, "nilu", 1), named(own, "pamo", 0), named(own, "pamo", 1));
    }

    @Test
    void aFolderWithAManifestIsReadByIt() throws IOException {
        OwnPictures own = OwnPictures.inFoldersByClass(folder, 1);
        own.manifest("id,file,label", "only," + own.name("pamo", 0) + ",pamo");

        assertThat(ImageSource.of(folder.toString(), Path.of(""))
                        .items(OwnPictures.network(cache).classes()))
                .extracting(item -> item.item().id())
                .containsExactly("only");
    }

    @Test
    void aFolderWithoutPicturesOfTheNetworksClassesIsRefused() {
        assertThatThrownBy(() -> new FolderPictures(folder)
                        .items(OwnPictures.network(cache).classes()))
                .isInstanceOf(MaterialsException.class)
                .hasMessage(folder + ": no pictures here — put them into folders named nilu, pamo, as the"
                        + " classes are");
    }

    @Test
    void theClassesOfAFolderAreItsFoldersByName() throws IOException {
        for (String name : List.of("wolf", "dog", ".hidden")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.writeString(folder.resolve("notes.txt"), "no folder");

        assertThat(new FolderPictures(folder).classes()).containsExactly("dog", "wolf");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ImageSource.of("gone", folder))
                .isInstanceOf(MaterialsException.class)
                .hasMessageStartingWith(folder.resolve("gone") + ": no such items — name a CSV manifest");
    }

    private static Tuple named(OwnPictures own, String species, int index) throws IOException {
        return tuple(own.name(species, index), species);
    }
}
