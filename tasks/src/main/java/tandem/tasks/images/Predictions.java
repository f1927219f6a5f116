package tandem.tasks.images;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.images.creatures.CreaturesTraining;
import tandem.xai.cache.PredictionCache;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.Prediction;

/**
 * What the network says of each picture: from the table that travels with a bundle where it covers all items of a shipped
 * set, else from the cache or the network itself.
 */
final class Predictions {

    private final ModelBundle bundle;
    private final ExplainableModel network;
    private final PredictionCache cache;

    /** @param network asked only about pictures that it was not asked about before */
    Predictions(ModelBundle bundle, ExplainableModel network, PredictionCache cache) {
        this.bundle = bundle;
        this.network = network;
        this.cache = cache;
    }

    /** Predictions in the order of the items. */
    List<Prediction> of(ImageSource source, List<ImageItem> items, Progress progress) {
        if (source instanceof ShippedCreatures) {
            Optional<List<Prediction>> shipped = shipped(items);
            if (shipped.isPresent()) {
                return shipped.get();
            }
        }
        return cache.predict(
                bundle,
                () -> network,
                new PicturesOf(items, progress),
                done -> progress.report("asking the network", done, items.size()));
    }

    /** Read one after another, because all at once may be more than memory holds. */
    private static final class PicturesOf extends AbstractList<RgbImage> {

        private final List<ImageItem> items;
        private final Progress progress;

        PicturesOf(List<ImageItem> items, Progress progress) {
            this.items = items;
            this.progress = progress;
        }

        @Override
        public RgbImage get(int index) {
            progress.report("reading pictures", index + 1, items.size());
            return items.get(index).picture().get();
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private Optional<List<Prediction>> shipped(List<ImageItem> items) {
        Path table = bundle.folder().resolve(CreaturesTraining.PREDICTIONS);
        if (!Files.isRegularFile(table)) {
            return Optional.empty();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            Map<String, Prediction> byItem = new HashMap<>();
            for (CSVRecord row : rows) {
                byItem.put(
                        row.get("item"),
                        new Prediction(bundle.classes().stream()
                                .map(name -> Double.valueOf(row.get(name)))
                                .toList()));
            }
            List<Prediction> predictions =
                    items.stream().map(item -> byItem.get(item.item().id())).toList();
            return predictions.contains(null) ? Optional.empty() : Optional.of(predictions);
        } catch (IOException | IllegalArgumentException broken) {
            throw new MaterialsException(
                    table + ": not a table of predictions (" + broken.getMessage()
                            + ") — delete it, it will be made again",
                    broken);
        }
    }
}
