package tandem.xai.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;

/** Writes a trained network as a bundle folder. */
public final class BundleWriter {
    private final TrainedClassifier classifier;
    private final BundleNotes notes;

    /**
     * @param classifier whose bundle it is
     * @param notes what the bundle says beside
     */
    public BundleWriter(TrainedClassifier classifier, BundleNotes notes) {
        this.classifier = classifier;
        this.notes = notes;
    }

    /**
     * Writes {@code model.yaml}, the weights and the files beside them. All is written next to the folder first, and
     * moved only when it is whole; files of the same names are replaced, others are left alone.
     *
     * @param beside content of further files by name
     * @return the bundle as it can be loaded
     * @throws IOException if the folder cannot be written to
     */
    public ModelBundle write(Path folder, Map<String, String> beside) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, ".draft");
        try {
            Map<String, Object> network = classifier.network().save(draft, notes.name());
            for (Map.Entry<String, String> file : beside.entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(draft.resolve(ModelBundle.DESCRIPTION), description(network));
            moveAll(draft, folder);
        } finally {
            remove(draft);
        }
        return ModelBundle.read(folder);
    }

    private String description(Map<String, Object> network) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", notes.name());
        keys.put("classes", classifier.classes());
        keys.put("input", input(classifier.network().input()));
        keys.putAll(network);
        if (!notes.licence().isBlank()) {
            keys.put("licence", notes.licence());
        }
        keys.put("provenance", notes.provenance());
        keys.put("temperature", Figures.rounded(classifier.temperature()));
        keys.put("evaluation", notes.evaluation().keys());
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.AUTO)
                        .setWidth(110)
                        .build())
                .dumpToString(keys);
    }

    private static Map<String, Object> input(ModelInput input) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("width", input.width());
        keys.put("height", input.height());
        keys.put("channels", "RGB");
        keys.put("mean", input.mean());
        keys.put("std", input.std());
        keys.put("fit", input.fit().word());
        return keys;
    }

    /**
     * The description last: a new folder is no bundle until it is there. An earlier bundle in the folder is replaced file by
     * file, so that a kill in between leaves one whose hash is neither's.
     */
    private static void moveAll(Path draft, Path folder) throws IOException {
        for (Path file : sorted(draft)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> sorted(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.sorted((a, b) -> Boolean.compare(isDescription(a), isDescription(b)))
                    .toList();
        }
    }

    private static boolean isDescription(Path file) {
        return file.endsWith(ModelBundle.DESCRIPTION);
    }

    private static void remove(Path draft) throws IOException {
        for (Path file : sorted(draft)) {
            Files.delete(file);
        }
        Files.delete(draft);
    }
}
