package tandem.xai.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.cost.Spent;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelBundle;

/** Attributions on disk. */
public final class ExplanationCache {

    private static final Logger LOG = LoggerFactory.getLogger(ExplanationCache.class);
    /** Changes when the same key would mean other numbers. */
    private static final String VERSION = "attribution 5";

    /** Bytes before the values. */
    private static final int HEAD = 52;

    private final CacheFolder folder;

    /** @param folder made when first written to */
    public ExplanationCache(Path folder) {
        this.folder = new CacheFolder(folder.resolve("explanations"));
    }

    /** The stored attribution, if there is a sound one. */
    Optional<CostedMap> get(ModelBundle bundle, RgbImage picture, AttributionMethod method, Target target) {
        String key = key(bundle, picture, method, target);
        try {
            Optional<byte[]> content = folder.read(key);
            return content.isEmpty() ? Optional.empty() : Optional.of(decode(content.get(), method, target));
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("cached explanation {} is broken and will be computed again: {}", key, broken.toString());
            return Optional.empty();
        }
    }

    /** Stores an attribution; where the disk refuses, the next session computes it again. */
    void put(ModelBundle bundle, RgbImage picture, AttributionMethod method, CostedMap map) {
        try {
            folder.write(key(bundle, picture, method, map.map().target()), encode(map));
        } catch (IOException refused) {
            LOG.warn("an explanation could not be cached: {}", refused.toString());
        }
    }

    private static String key(ModelBundle bundle, RgbImage picture, AttributionMethod method, Target target) {
        return new CacheKey(VERSION)
                .with(bundle.hash())
                .with(method.name())
                .with(method.parameters())
                .with(Integer.toString(target.label()))
                .with(Integer.toString(target.against().orElse(-1)))
                .with(picture)
                .hex();
    }

    private static byte[] encode(CostedMap costed) {
        Attribution attribution = costed.map();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(attribution.channels());
            out.writeInt(attribution.height());
            out.writeInt(attribution.width());
            out.writeDouble(attribution.convergenceDelta().orElse(Double.NaN));
            out.writeInt(attribution.passes().forward());
            out.writeInt(attribution.passes().backward());
            out.writeDouble(costed.spent().seconds());
            out.writeDouble(costed.spent().cpuSeconds());
            out.writeDouble(costed.spent().joules());
            for (float value : attribution.values()) {
                out.writeFloat(value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static CostedMap decode(byte[] content, AttributionMethod method, Target target) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            int channels = in.readInt();
            int height = in.readInt();
            int width = in.readInt();
            double delta = in.readDouble();
            Passes passes = new Passes(in.readInt(), in.readInt());
            Spent spent = new Spent(in.readDouble(), in.readDouble(), in.readDouble());
            long expected = HEAD + 4L * channels * height * width;
            if (channels < 1 || height < 1 || width < 1 || content.length != expected) {
                throw new IllegalArgumentException(content.length + " bytes where " + expected + " belong");
            }
            float[] values = new float[channels * height * width];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
            Attribution map = Attribution.of(method, target, channels, height, width, values, passes);
            return new CostedMap(Double.isNaN(delta) ? map : map.withConvergenceDelta(delta), spent);
        }
    }
}
