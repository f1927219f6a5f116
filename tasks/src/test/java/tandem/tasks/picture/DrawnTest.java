package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

class DrawnTest {

    /** {@code sha256(struct.pack('>IIII', 2, 1, 0xFF102030, 0xFFFFFFFF))} in Python. */
    private static final String WIDE = "9c77b0dee77d722d0213062c5d2314ba117597cc4ef7cad658d30fd97ead3ca0";

    @Test
    void picturesAreKnownByTheirSizeAndPixels() {
        assertThat(Drawn.of(new RgbImage(2, 1, new int[] {0x102030, 0xFFFFFF})).sha256())
                .isEqualTo(WIDE);
        assertThat(Drawn.of(new RgbImage(1, 2, new int[] {0x102030, 0xFFFFFF})).sha256())
                .isEqualTo("1b94e753fd06f7825a5417383161d7dcf396a5a5de1279eb4fd51a4417d5e2a8");
    }

    @Test
    void heatIsKnownByItsColoursAndTheirTransparency() {
        int[] whole = {0xFF102030, 0xFFFFFFFF};
        int[] faint = {0x80102030, 0xFFFFFFFF};

        assertThat(Drawn.of(new Heatmap(2, 1, new double[2], whole)).sha256()).isEqualTo(WIDE);
        assertThat(Drawn.of(new Heatmap(2, 1, new double[2], faint)).sha256()).isNotEqualTo(WIDE);
    }
}
