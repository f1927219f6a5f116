package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.xai.rendering.Heatmap;

class HeatCellsTest {

    private static final HeatCells HALVES = new HeatCells(2);

    /** Of four cells a fifth is one; the lower left has 255 in one of its two pixels, the upper right 100 in both. */
    @Test
    void theCellWithTheMostHeatOnAverageIsTheRegion() {
        assertThat(HALVES.of(map(4, 2, 0, 0, 100, 100, 255, 0, 0, 50))).containsExactly(2);
    }

    @Test
    void whatIsNotColouredIsNoRegion() {
        assertThat(HALVES.of(map(2, 2, 0, 0, 0, 0))).isEmpty();
        assertThat(new HeatCells(4).of(map(4, 4, 9, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
                .containsExactly(0, 1);
    }

    /** A fifth of 16 is 3.2. */
    @Test
    void cellsAreInRisingOrderWhateverTheirHeat() {
        assertThat(new HeatCells(4).of(map(4, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)))
                .containsExactly(13, 14, 15);
    }

    private static Heatmap map(int width, int height, int... alphas) {
        int[] argb = alphas.clone();
        for (int i = 0; i < argb.length; i++) {
            argb[i] <<= 24;
        }
        return new Heatmap(width, height, argb);
    }
}
