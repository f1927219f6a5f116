package tandem.tasks.series.chart;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Observation.PictureDrawn.Element;
import tandem.tasks.series.ChannelGrid;
import tandem.xai.model.Sha256;

/** By what drawn numbers are known. */
final class DrawnSeries {

    private DrawnSeries() {}

    /** Tells that numbers were drawn. */
    static Observation.SeriesDrawn told(Element element, ChannelGrid numbers) {
        return new Observation.SeriesDrawn(element, numbers.channels(), numbers.samples(), sha256(numbers));
    }

    /**
     * SHA-256 in hex over channels and samples in four bytes each, then the numbers in eight, channel by channel, the highest
     * byte first.
     */
    static String sha256(ChannelGrid numbers) {
        MessageDigest digest = Sha256.begin();
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(numbers.channels())
                .putInt(numbers.samples())
                .array());
        digest.update(numbers.bytes());
        return HexFormat.of().formatHex(digest.digest());
    }
}
