package tandem.tasks.images;

import tandem.protocols.study.Drawing;
import tandem.xai.rendering.HeatStyle;
import tandem.xai.rendering.HeatView;
import tandem.xai.rendering.Upsampling;

/** What a protocol says of drawing, in the words of what draws. */
final class Styles {

    private Styles() {}

    /** The style of {@code drawing}; its layout is the view's business. */
    static HeatStyle of(Drawing drawing) {
        return new HeatStyle(
                switch (drawing.view()) {
                    case OVERLAY -> HeatView.OVERLAY;
                    case SIGNED -> HeatView.SIGNED;
                    case CONTOUR -> HeatView.CONTOUR;
                    case REGIONS -> HeatView.REGIONS;
                },
                drawing.clip(),
                drawing.smoothing(),
                switch (drawing.upsampling()) {
                    case BILINEAR -> Upsampling.BILINEAR;
                    case NEAREST -> Upsampling.NEAREST;
                },
                drawing.share());
    }
}
