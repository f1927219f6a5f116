package tandem.xai.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.training.FeatureVectors;
import tandem.xai.training.LabelledImages;

/** Feature vectors on disk: a network is asked for those of many pictures once. */
public final class FeatureCache {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureCache.class);
    private static final String VERSION = "features 1";

    private final CacheFolder folder;

    /** @param folder made when first written to */
    public FeatureCache(Path folder) {
        this.folder = new CacheFolder(folder.resolve("features"));
    }

    /**
     * The network's features of all pictures, in order.
     *
     * @param model lets out features; asked for only if they are not all known
     * @param contents all that each picture follows from, in bytes
     * @param done told how many pictures the network has been asked about; never, if all is known
     */
    public List<float[]> vectors(
            ModelBundle bundle,
            Supplier<ExplainableModel> model,
            LabelledImages pictures,
            List<Supplier<byte[]>> contents,
            IntConsumer done) {
        CacheKey digest = new CacheKey(VERSION).with(bundle.hash());
        contents.forEach(content -> digest.with(content.get()));
        String key = digest.hex();
        Optional<List<float[]>> known = read(key, contents.size());
        if (known.isPresent()) {
            return known.get();
        }
        List<float[]> vectors = FeatureVectors.of(model.get(), pictures, done).vectors();
        try {
            folder.write(key, encode(vectors));
        } catch (IOException refused) {
            LOG.warn("features could not be cached: {}", refused.toString());
        }
        return vectors;
    }

    private Optional<List<float[]>> read(String key, int pictures) {
        try {
            Optional<byte[]> content = folder.read(key);
            return content.isEmpty() ? Optional.empty() : Optional.of(decode(content.get(), pictures));
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("cached features {} are broken and will be made again: {}", key, broken.toString());
            return Optional.empty();
        }
    }

    private static byte[] encode(List<float[]> vectors) {
        int length = vectors.isEmpty() ? 0 : vectors.get(0).length;
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * length * vectors.size());
        vectors.forEach(vector -> {
            for (float value : vector) {
                bytes.putFloat(value);
            }
        });
        return bytes.array();
    }

    private static List<float[]> decode(byte[] content, int pictures) {
        if (pictures == 0 || content.length % (Float.BYTES * pictures) != 0) {
            throw new IllegalArgumentException(content.length + " bytes are no vectors of " + pictures + " pictures");
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            float[] vector = new float[content.length / Float.BYTES / pictures];
            for (int k = 0; k < vector.length; k++) {
                vector[k] = bytes.getFloat();
            }
            vectors.add(vector);
        }
        return vectors;
    }
}
