package tandem.tasks.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.xai.rendering.Heatmap;

class OverlayTest {

    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    private final Overlay overlay = new Overlay(4, 1);
    private final Coverage first = overlay.cover(Outline.rectangle(0, 0, 2, 1));
    private final Coverage second = overlay.cover(Outline.rectangle(1, 0, 3, 1));

    @Test
    void theHotterCountsAndColoursLieOverOneAnother() {
        overlay.heat(first, RED, 0.5);
        overlay.heat(second, BLUE, 0.25);

        Heatmap heatmap = overlay.heatmap();

        // In the second pixel, 0.25 of blue over 0.5 of red: opacity 0.25 + 0.5 · 0.75 = 0.625, of which blue 0.25 /
        // 0.625.
        assertThat(heatmap.heat()).containsExactly(0.5, 0.5, 0.25, 0);
        assertThat(heatmap.argb()).containsExactly(0x80FF0000, 0x9F990066, 0x400000FF, 0);
    }

    @Test
    void whatIsPaintedIsNoHeat() {
        overlay.heat(first, RED, 0.5);
        overlay.paint(second, BLUE, 1);

        Heatmap heatmap = overlay.heatmap();

        assertThat(heatmap.heat()).containsExactly(0.5, 0.5, 0, 0);
        assertThat(heatmap.argb()).containsExactly(0x80FF0000, 0xFF0000FF, 0xFF0000FF, 0);
    }

    @Test
    void shapesLaidTogetherDoNotAddUpWhereTheyMeet() {
        List<Outline> halves = List.of(Outline.rectangle(0, 0, 1.5, 1), Outline.rectangle(1, 0, 1.5, 1));

        assertThat(overlay.cover(halves).at(0, 0)).isEqualTo(1);
        assertThat(overlay.cover(halves).at(1, 0)).isEqualTo(0.5);
        assertThat(overlay.cover(List.of()).at(1, 0)).isZero();
    }
}
