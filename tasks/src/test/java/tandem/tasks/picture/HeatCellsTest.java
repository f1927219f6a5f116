package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tandem.xai.rendering.Heatmap;

class HeatCellsTest {

    private static final HeatCells HALVES = new HeatCells(2);

    /** Of four cells a fifth is one; the lower left has .9 in one of its two pixels, the upper right .4 in both. */
    @Test
    void theCellWithTheMostHeatOnAverageIsTheRegion() {
        assertThat(HALVES.of(map(4, 2, 0, 0, .4, .4, .9, 0, 0, .2))).containsExactly(2);
    }

    @Test
    void whatIsNotColouredIsNoRegion() {
        assertThat(HALVES.of(map(2, 2, 0, 0, 0, 0))).isEmpty();
        assertThat(new HeatCells(4).of(map(4, 4, .9, .8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
                .containsExactly(0, 1);
    }

    /** Colours are whole from .6 on; heat still tells the hottest three of sixteen. */
    @Test
    void theHottestAreToldApartWhereColoursAreWhole() {
        assertThat(new HeatCells(4).of(map(4, 4, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .8, .9, 1)))
                .containsExactly(13, 14, 15);
    }

    @Test
    void cellsSmallerThanAPixelHaveItsHeat() {
        assertThat(new HeatCells(4).of(map(2, 2, 0, 0, 0, 1))).hasSize(3).isSubsetOf(10, 11, 14, 15);
    }

    private static Heatmap map(int width, int height, double... heat) {
        return new Heatmap(
                width,
                height,
                heat,
                Arrays.stream(heat)
                        .mapToInt(value -> value > 0 ? 0xff000000 : 0)
                        .toArray());
    }
}
