package tandem.tasks.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import tandem.xai.image.RgbImage;
import tandem.xai.model.Sha256;
import tandem.xai.rendering.Heatmap;

/**
 * What is drawn, ready and known by its pixels.
 *
 * @param <T> picture or heat
 * @param what is drawn
 * @param sha256 in hex, over width, height and pixels {@code 0xAARRGGBB}, row by row, each in four bytes, the highest first
 */
public record Drawn<T>(T what, String sha256) {

    private static final int OPAQUE = 0xFF000000;

    /** A picture, which hides what is behind it. */
    public static Drawn<RgbImage> of(RgbImage picture) {
        return new Drawn<>(picture, hash(picture.width(), picture.height(), opaque(picture)));
    }

    /** Heat, which lets the picture through. */
    public static Drawn<Heatmap> of(Heatmap heat) {
        return new Drawn<>(heat, hash(heat.width(), heat.height(), heat.argb()));
    }

    /** The pixels of a picture as they are drawn. */
    static int[] opaque(RgbImage picture) {
        int[] argb = picture.rgb();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= OPAQUE;
        }
        return argb;
    }

    private static String hash(int width, int height, int[] argb) {
        ByteBuffer bytes = ByteBuffer.allocate((argb.length + 2) * Integer.BYTES);
        bytes.putInt(width).putInt(height).asIntBuffer().put(argb);
        MessageDigest digest = Sha256.begin();
        digest.update(bytes.array());
        return HexFormat.of().formatHex(digest.digest());
    }
}
