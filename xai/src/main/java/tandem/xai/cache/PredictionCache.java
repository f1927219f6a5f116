package tandem.xai.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.Prediction;
import tandem.xai.model.Predictor;

/** Predictions on disk: a lab's pictures are shown to its network once. */
public final class PredictionCache {

    private static final Logger LOG = LoggerFactory.getLogger(PredictionCache.class);
    private static final String VERSION = "prediction 2";

    private final CacheFolder folder;

    /** @param folder made when first written to */
    public PredictionCache(Path folder) {
        this.folder = new CacheFolder(folder.resolve("predictions"));
    }

    /**
     * The network's predictions on all pictures, in order.
     *
     * @param model asked for only if they are not all known
     * @param done told how many pictures the network has been asked about; never, if all is known
     */
    public List<Prediction> predict(
            ModelBundle bundle, Supplier<ExplainableModel> model, List<RgbImage> pictures, IntConsumer done) {
        CacheKey digest = new CacheKey(VERSION).with(bundle.hash());
        pictures.forEach(digest::with);
        String key = digest.hex();
        Optional<List<Prediction>> known =
                read(key, pictures.size(), bundle.classes().size());
        if (known.isPresent()) {
            return known.get();
        }
        List<Prediction> predictions = new Predictor(model.get()).predict(pictures, done);
        try {
            folder.write(key, encode(predictions).getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            LOG.warn("predictions could not be cached: {}", refused.toString());
        }
        return predictions;
    }

    private Optional<List<Prediction>> read(String key, int pictures, int classes) {
        try {
            Optional<byte[]> content = folder.read(key);
            return content.isEmpty() ? Optional.empty() : Optional.of(decode(content.get(), pictures, classes));
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("cached predictions {} are broken and will be made again: {}", key, broken.toString());
            return Optional.empty();
        }
    }

    private static String encode(List<Prediction> predictions) {
        return predictions.stream()
                .map(prediction ->
                        prediction.probabilities().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<Prediction> decode(byte[] content, int pictures, int classes) {
        List<Prediction> predictions = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n", -1)) {
            predictions.add(new Prediction(
                    Stream.of(line.split(" ", -1)).map(Double::valueOf).toList()));
        }
        boolean whole = predictions.size() == pictures
                && predictions.stream()
                        .allMatch(prediction -> prediction.probabilities().size() == classes);
        if (!whole) {
            throw new IllegalArgumentException("not " + pictures + " predictions of " + classes + " classes");
        }
        return predictions;
    }
}
