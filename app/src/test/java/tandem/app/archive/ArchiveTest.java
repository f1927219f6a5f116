package tandem.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.study.InputException;
import tandem.protocols.language.ShippedProtocols;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** A study with pictures of its own, packed and unpacked. */
class ArchiveTest {

    @TempDir
    private Path home;

    private Path study;
    private Path protocol;
    private Path archive;

    @BeforeEach
    void writeStudy() throws IOException {
        study = Files.createDirectories(home.resolve("étude à moi"));
        protocol = study.resolve("study.yaml");
        archive = home.resolve("study.tandem.zip");
        Files.writeString(
                protocol,
                ShippedProtocols.text("demo").orElseThrow().replace("items: creatures", "items: pictures/items.csv"));
        picture("pictures/one.png", 1);
        picture("pictures/more/two.png", 2);
        Files.writeString(study.resolve("pictures/items.csv"), "id,file,label\n1,one.png,nilu\n2,more/two.png,pamo\n");
        Files.writeString(study.resolve("participants.csv"), "no part of it");
    }

    @Test
    void whatTheProtocolNamesGoesWithItAndNothingElse() {
        assertThat(new Packing(protocol).into(archive))
                .containsExactly("pictures/items.csv", "pictures/more/two.png", "pictures/one.png", "study.yaml");
    }

    @Test
    void itComesOutAsItWentIn() throws IOException {
        Files.writeString(study.resolve("study.lock.json"), "{}");
        new Packing(protocol).into(archive);
        Path folder = home.resolve("copy");

        Path unpacked = new Unpacking(archive).into(folder);

        assertThat(unpacked).isEqualTo(folder.resolve("study.yaml")).hasSameTextualContentAs(protocol);
        for (String file :
                List.of("pictures/items.csv", "pictures/one.png", "pictures/more/two.png", "study.lock.json")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(study.resolve(file));
        }
        assertThat(names(folder)).hasSize(5);
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws IOException {
        new Packing(protocol).into(archive);
        byte[] first = Files.readAllBytes(archive);
        new Packing(protocol).into(archive);

        assertThat(Files.readAllBytes(archive)).isEqualTo(first);
    }

    @Test
    void aStudyWhoseTaskBringsAllIsItsProtocolAlone() throws IOException {
        Path maze = study.resolve("maze.yaml");
        Files.writeString(maze, ShippedProtocols.text("demo-maze").orElseThrow());

        assertThat(new Packing(maze).into(archive)).containsExactly("maze.yaml");
    }

    @Test
    void whatLiesElsewhereIsTold() throws IOException {
        picture("../outside.png", 3);
        Files.writeString(study.resolve("pictures/items.csv"), "id,file,label\n1,../../outside.png,nilu\n");

        assertRefused(() -> new Packing(protocol).into(archive), "lies outside of", "copy it into that folder");
        assertThat(archive).doesNotExist();
    }

    @Test
    void aLinkThatLeadsElsewhereIsToldToo() throws IOException {
        picture("../outside.png", 3);
        Files.delete(study.resolve("pictures/one.png"));
        Files.createSymbolicLink(study.resolve("pictures/one.png"), home.resolve("outside.png"));

        assertRefused(() -> new Packing(protocol).into(archive), "lies outside of");
    }

    @Test
    void theArchiveTakesTheRoomOfNoFileOfTheStudy() throws IOException {
        byte[] before = Files.readAllBytes(protocol);

        assertRefused(() -> new Packing(protocol).into(protocol), "is a file of the study");
        assertThat(Files.readAllBytes(protocol)).isEqualTo(before);
    }

    @Test
    void aPictureThatIsNamedInTwoWaysIsOneFile() throws IOException {
        Files.writeString(
                study.resolve("pictures/items.csv"), "id,file,label\n1,one.png,nilu\n2,more/../one.png,pamo\n");

        assertThat(new Packing(protocol).into(archive))
                .containsExactly("pictures/items.csv", "pictures/one.png", "study.yaml");
    }

    @Test
    void theFolderAboveMustBeThere() {
        new Packing(protocol).into(archive);

        assertRefused(() -> new Unpacking(archive).into(home.resolve("missing/copy")), "there is no such folder");
        assertThat(home.resolve("missing")).doesNotExist();
    }

    @Test
    void aMissingPictureIsTold() throws IOException {
        Files.delete(study.resolve("pictures/one.png"));

        assertRefused(() -> new Packing(protocol).into(archive), "picture “one.png” is missing");
        assertThat(names(home)).noneMatch(name -> name.startsWith("half-"));
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() {
        new Packing(protocol).into(archive);

        assertRefused(() -> new Unpacking(archive).into(study), "is there already");
        assertThat(study.resolve("participants.csv")).exists();
    }

    private void picture(String name, long seed) throws IOException {
        int[] rgb = new SplittableRandom(seed).ints(64 * 64, 0, 0x1000000).toArray();
        Path file = study.resolve(name);
        Files.createDirectories(file.getParent());
        ImageFiles.writePng(new RgbImage(64, 64, Arrays.copyOf(rgb, rgb.length)), file);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private static void assertRefused(Runnable act, String... words) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }
}
