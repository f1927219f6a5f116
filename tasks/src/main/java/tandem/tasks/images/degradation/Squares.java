package tandem.tasks.images.degradation;

import java.util.ArrayList;
import java.util.List;
import tandem.tasks.raster.Chance;
import tandem.xai.image.RgbImage;

/**
 * Grey squares over a picture, on a grid, so that what they cover is exact but for the rounding to a whole square.
 *
 * @param share of the squares that are there, in [0, 1]
 */
record Squares(double share) {

    private static final int IN_A_ROW = 8;
    private static final int GREY = 0x808080;

    RgbImage over(RgbImage picture, Chance chance) {
        int side = Math.max(1, Math.min(picture.width(), picture.height()) / IN_A_ROW);
        int columns = (picture.width() + side - 1) / side;
        int rows = (picture.height() + side - 1) / side;
        List<Integer> left = new ArrayList<>();
        for (int square = 0; square < columns * rows; square++) {
            left.add(square);
        }
        int[] rgb = picture.rgb();
        long covered = Math.round(share * left.size());
        for (long k = 0; k < covered; k++) {
            int square = left.remove(chance.index(left.size()));
            int top = square / columns * side;
            int from = square % columns * side;
            for (int y = top; y < Math.min(picture.height(), top + side); y++) {
                for (int x = from; x < Math.min(picture.width(), from + side); x++) {
                    rgb[y * picture.width() + x] = GREY;
                }
            }
        }
        return new RgbImage(picture.width(), picture.height(), rgb);
    }
}
