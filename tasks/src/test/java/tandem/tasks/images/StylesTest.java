package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.protocols.study.Drawing;
import tandem.xai.rendering.HeatStyle;
import tandem.xai.rendering.HeatView;
import tandem.xai.rendering.Upsampling;

class StylesTest {

    @Test
    void theUsualDrawingOfAProtocolIsTheUsualStyle() {
        assertThat(Styles.of(Drawing.USUAL)).isEqualTo(HeatStyle.USUAL);
    }

    @Test
    void everyWordOfAProtocolIsDrawnByItsName() {
        for (Drawing.View view : Drawing.View.values()) {
            for (Drawing.Upsampling upsampling : Drawing.Upsampling.values()) {
                assertThat(Styles.of(new Drawing(view, Drawing.Layout.BESIDE, 95, 0.05, upsampling, 0.3)))
                        .isEqualTo(new HeatStyle(
                                HeatView.valueOf(view.name()), 95, 0.05, Upsampling.valueOf(upsampling.name()), 0.3));
            }
        }
    }
}
