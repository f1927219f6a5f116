package tandem.xai.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import tandem.xai.image.RgbImage;
import tandem.xai.model.Sha256;

/** SHA-256 over everything a result depends on. */
public final class CacheKey {

    private final MessageDigest digest = Sha256.begin();

    /** @param kind of result, with the number of its form */
    public CacheKey(String kind) {
        with(kind);
    }

    /** Length first, so that two texts never run into one. */
    public CacheKey with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Length first. */
    public CacheKey with(byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
        return this;
    }

    /** Its size and all its pixels. */
    public CacheKey with(RgbImage picture) {
        int[] rgb = picture.rgb();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 4 * rgb.length);
        bytes.putInt(picture.width()).putInt(picture.height());
        bytes.asIntBuffer().put(rgb);
        digest.update(bytes.array());
        return this;
    }

    /** The digest, in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
