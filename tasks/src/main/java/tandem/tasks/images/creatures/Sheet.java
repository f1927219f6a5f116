package tandem.tasks.images.creatures;

import java.util.Arrays;
import java.util.BitSet;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Coverage;
import tandem.tasks.raster.Outline;

/** A canvas that remembers what each pixel shows. */
final class Sheet {
    private final int size;
    private final Canvas canvas;
    private final Layer[] shown;

    Sheet(int size) {
        this.size = size;
        this.canvas = new Canvas(size, size);
        this.shown = new Layer[size * size];
        Arrays.fill(shown, Layer.SCENERY);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Paints a solid shape; the pixels that it covers by half or more show {@code layer} from now on. */
    void paint(Layer layer, Outline shape, int colour) {
        paint(layer, canvas.cover(shape), colour);
    }

    void paint(Layer layer, Coverage coverage, int colour) {
        canvas.fill(coverage, colour, 1);
        coverage.eachPixel(0.5, (x, y) -> shown[y * size + x] = layer);
    }

    /** Tints what is there; the pixels show what they showed. */
    void tint(Coverage coverage, int colour, double opacity) {
        canvas.fill(coverage, colour, opacity);
    }

    BitSet visible(Layer layer) {
        BitSet pixels = new BitSet(size * size);
        for (int i = 0; i < shown.length; i++) {
            pixels.set(i, shown[i] == layer);
        }
        return pixels;
    }
}
