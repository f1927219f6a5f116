package tandem.xai.training;

import ai.djl.Model;
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
import tandem.xai.model.SmallCnn;

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
     * Writes {@code model.yaml}, the parameters and the files beside them. All is written next to the folder first, and
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
            Model model = classifier.model();
            model.setProperty("Epoch", "0");
            model.save(draft, notes.name());
            for (Map.Entry<String, String> file : beside.entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(draft.resolve(ModelBundle.DESCRIPTION), description());
            moveAll(draft, folder);
        } finally {
            remove(draft);
        }
        return ModelBundle.read(folder);
    }

    private String description() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", notes.name());
        keys.put("classes", classifier.training().classes());
        keys.put("input", input(classifier.training().input()));
        keys.put("weights", notes.name() + "-0000.params");
        keys.put("architecture", SmallCnn.NAME);
        keys.put("licence", notes.licence());
        keys.put("provenance", notes.provenance());
        keys.put("temperature", rounded(classifier.temperature()));
        keys.put("evaluation", evaluation());
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.AUTO)
                        .setWidth(110)
                        .build())
                .dumpToString(keys);
    }

    private Map<String, Object> evaluation() {
        Map<String, Object> evaluation = new LinkedHashMap<>();
        evaluation.put("items", notes.items());
        evaluation.putAll(figures(notes.figures()));
        evaluation.put("held-out", figures(classifier.test()));
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("seed", classifier.training().plan().seed());
        training.put("pictures", classifier.trainingPictures());
        training.put("epochs", classifier.training().plan().epochs());
        evaluation.put("training", training);
        return evaluation;
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("pictures", figures.pictures());
        keys.put("accuracy", rounded(figures.accuracy()));
        keys.put("confusion", figures.confusion().counts());
        keys.put("expected-calibration-error", rounded(figures.expectedCalibrationError()));
        return keys;
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

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /** The description last: until it is there, the folder is still the bundle it was, or none. */
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
