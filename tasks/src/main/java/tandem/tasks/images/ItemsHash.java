package tandem.tasks.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import tandem.xai.model.Sha256;

/** SHA-256 over every item's id, truth and picture: what participants will see. */
final class ItemsHash {

    private ItemsHash() {}

    static String of(List<ImageItem> items) {
        MessageDigest digest = Sha256.begin();
        for (ImageItem item : items) {
            add(digest, item.item().id().getBytes(StandardCharsets.UTF_8));
            add(digest, item.item().truth().getBytes(StandardCharsets.UTF_8));
            add(digest, item.content().get());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Length first, so that two texts never run into one. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
