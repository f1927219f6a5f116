package tandem.app.evaluation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.study.InputException;

/** Files stand for pictures: nothing looks into them here. */
class PictureListTest {

    @TempDir
    Path folder;

    private Path cat;
    private Path dog;
    private Path masks;

    @BeforeEach
    void twoPicturesOfTheSameName() throws IOException {
        cat = file("pictures/cat/1.png");
        dog = file("pictures/dog/1.png");
        masks = Files.createDirectories(folder.resolve("masks"));
    }

    @Test
    void aFolderWithAManifestIsWhatTheManifestLists() throws IOException {
        Files.writeString(folder.resolve("pictures/items.csv"), "id,file,label\none,dog/1.png,dog\n");

        assertThat(read(folder.resolve("pictures")))
                .extracting(EvaluatedPicture::id)
                .containsExactly("one");
    }

    @Test
    void aFolderWithoutOneIsAllOfItsPictures() {
        assertThat(read(folder.resolve("pictures")))
                .extracting(EvaluatedPicture::id)
                .containsExactly("cat/1.png", "dog/1.png");
    }

    @Test
    void masksLieAsTheirPicturesDo() throws IOException {
        Path ofCat = file("masks/cat/1.png");
        Path ofDog = file("masks/dog/1.png");

        assertThat(read(folder.resolve("pictures")))
                .extracting(picture -> picture.mask().orElseThrow())
                .containsExactly(ofCat, ofDog);
    }

    @Test
    void aMaskThatTwoPicturesShareByNameOnlyIsRefused() throws IOException {
        Path mask = file("masks/1.png");
        Path manifest = Files.writeString(folder.resolve("list.csv"), "id,file\none," + cat + "\ntwo," + dog + "\n");

        assertThatThrownBy(() -> read(manifest))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(mask + ": would be the mask of " + cat + " and of " + dog)
                .hasMessageContaining("column mask");
    }

    @Test
    void onePictureListedTwiceHasItsMaskTwice() throws IOException {
        Path mask = file("masks/1.png");
        Path manifest = Files.writeString(folder.resolve("list.csv"), "id,file\none," + cat + "\ntwo," + cat + "\n");

        assertThat(read(manifest))
                .extracting(picture -> picture.mask().orElseThrow())
                .containsExactly(mask, mask);
    }

    @Test
    void whatTheManifestNamesMayBeSharedSinceSomebodyMeantIt() throws IOException {
        Path mask = file("masks/1.png");
        Path manifest = Files.writeString(
                folder.resolve("list.csv"), "id,file,mask\none," + cat + ",masks/1.png\ntwo," + dog + ",masks/1.png\n");

        assertThat(read(manifest))
                .extracting(picture -> picture.mask().orElseThrow())
                .containsExactly(mask, mask);
    }

    private List<EvaluatedPicture> read(Path source) {
        return new PictureList(MaskFolder.at(masks), List.of("cat", "dog")).read(source);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
