package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.tasks.images.PictureManifest;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

class CreatureFilesTest {

    @TempDir
    Path folder;

    @Test
    void picturesMasksAndManifestSayWhatTheDrawingKnows() throws IOException {
        CreatureSet set = CreatureSet.shipped();

        Path manifest = new CreatureFiles(set).write(folder, 3);

        List<PictureManifest.Row> rows =
                PictureManifest.rows(manifest, List.of("id", "file", "label", "difficulty", "cue", "mask"));
        assertThat(rows).extracting(PictureManifest.Row::id).containsExactly("c0001", "c0002", "c0003");
        for (int i = 0; i < 3; i++) {
            CreatureItem item = set.items().get(i);
            CreatureDrawing drawing = item.drawing();
            assertThat(rows.get(i).cell("label"))
                    .hasValue(item.creature().species().id());
            assertThat(ImageFiles.read(rows.get(i).file("file", "picture"))).isEqualTo(drawing.image());
            assertThat(white(ImageFiles.read(rows.get(i).file("mask", "mask")))).isEqualTo(drawing.creature());
        }
    }

    private static BitSet white(RgbImage mask) {
        int[] rgb = mask.rgb();
        return IntStream.range(0, rgb.length)
                .filter(pixel -> (rgb[pixel] & 0xFFFFFF) == 0xFFFFFF)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
