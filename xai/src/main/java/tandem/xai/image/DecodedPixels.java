package tandem.xai.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** From what ImageIO decoded to 8-bit sRGB on white. */
final class DecodedPixels {

    private DecodedPixels() {}

    static RgbImage opaque(BufferedImage image) {
        int[] argb = isGrey(image)
                ? grey(image.getRaster())
                : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            argb[i] = over(argb[i] >> 16, alpha) << 16 | over(argb[i] >> 8, alpha) << 8 | over(argb[i], alpha);
        }
        return new RgbImage(image.getWidth(), image.getHeight(), argb);
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(image.getColorModel() instanceof IndexColorModel);
    }

    /** Java takes grey files for linear light and would brighten them; every other program shows the level as it is. */
    private static int[] grey(Raster raster) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int levels = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        boolean hasAlpha = raster.getNumBands() > 1;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int level = eightBit(raster.getSample(x, y, 0), levels);
                int alpha = hasAlpha ? eightBit(raster.getSample(x, y, 1), levels) : 255;
                argb[y * width + x] = alpha << 24 | level << 16 | level << 8 | level;
            }
        }
        return argb;
    }

    private static int eightBit(int sample, int levels) {
        return (int) Math.round(255.0 * sample / levels);
    }

    private static int over(int channel, int alpha) {
        return ((channel & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
