package tandem.tasks.series;

import java.nio.ByteBuffer;
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
            ChannelGrid values = item.series().values();
            ByteBuffer bytes = ByteBuffer.allocate(values.channels() * values.samples() * Double.BYTES);
            for (int c = 0; c < values.channels(); c++) {
                for (double value : values.channel(c)) {
                    bytes.putDouble(value);
                }
            }
            digest.update(bytes.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
