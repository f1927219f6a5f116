package tandem.tasks.series;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import tandem.xai.model.Sha256;

/** By what series are known: SHA-256 in hex over their values, bit for bit, and what is known of them. */
public final class SeriesHash {

    private SeriesHash() {}

    /** The hash of items, in order. */
    public static String of(List<SeriesItem> items) {
        MessageDigest digest = Sha256.begin();
        for (SeriesItem item : items) {
            digest.update((item.id() + item.series().channels() + item.window() + item.truth() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(item.series().values().bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
