package tandem.tasks.images;

import tandem.xai.image.Resampling;
import tandem.xai.image.RgbImage;

/** The size at which a picture is shown. */
final class ShownSize {

    /** No screen shows more of a picture. */
    private static final int LONGEST_SIDE = 800;

    private ShownSize() {}

    /** The picture, shrunk where it is larger than is ever shown. */
    static RgbImage of(RgbImage picture) {
        return of(picture, LONGEST_SIDE);
    }

    /** The picture, shrunk where a side is longer than {@code longest} pixels. */
    static RgbImage of(RgbImage picture, int longest) {
        double scale = (double) longest / Math.max(picture.width(), picture.height());
        return scale >= 1
                ? picture
                : Resampling.resize(picture, scaled(picture.width(), scale), scaled(picture.height(), scale));
    }

    private static int scaled(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }
}
