package tandem.tasks.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tandem.xai.image.RgbImage;

/** SHA-256 over every item's id, truth and pixels: what participants will see. */
final class ItemsHash {

    private ItemsHash() {}

    static String of(List<ImageItem> items) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ImageItem item : items) {
                digest.update((item.item().id() + "\n" + item.item().truth() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(pixels(item.picture().get()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] pixels(RgbImage picture) {
        int[] rgb = picture.rgb();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 4 * rgb.length);
        bytes.putInt(picture.width()).putInt(picture.height());
        bytes.asIntBuffer().put(rgb);
        return bytes.array();
    }
}
