package tandem.tasks.images.creatures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.model.Prediction;
import tandem.xai.training.BundleNotes;
import tandem.xai.training.BundleWriter;
import tandem.xai.training.Evaluation;
import tandem.xai.training.Figures;
import tandem.xai.training.ImageClassifierTraining;
import tandem.xai.training.Split;
import tandem.xai.training.TrainedClassifier;
import tandem.xai.training.TrainingPlan;
import tandem.xai.training.TrainingProgress;

/**
 * Trains the network that advises about creatures, as it is shipped: on creatures of its own, among which a background
 * plant nearly always goes with the species; then makes its confidence honest about creatures like those that are shown.
 *
 * @param seed of the training creatures and of the training
 * @param trainingPictures creatures to draw for the training, held-out ones included
 * @param calibrationPictures creatures to draw for the temperature
 * @param epochs most passes over the training pictures
 */
public record CreaturesTraining(long seed, int trainingPictures, int calibrationPictures, int epochs) {
    /** The bundle's name. */
    public static final String NAME = "creatures-cnn";
    /** The file beside the network with its probabilities for every shipped item. */
    public static final String PREDICTIONS = "predictions.csv";

    private static final ModelInput INPUT = new ModelInput(
            CreaturePicture.SIZE,
            CreaturePicture.SIZE,
            List.of(0.5, 0.5, 0.5),
            List.of(0.25, 0.25, 0.25),
            ModelInput.Fit.SQUEEZE);

    /** The training of the shipped network. */
    public static CreaturesTraining standard(long seed) {
        return new CreaturesTraining(seed, 1340, 800, 18);
    }

    /** The creatures that the network's parameters are fitted to, held-out ones left out. */
    public CreatureSet learnedFrom() {
        CreatureSet drawn = CreatureSet.training(seed, trainingPictures);
        int[] training = Split.of(trainingPictures, plan()).training();
        return new CreatureSet(
                drawn.name(),
                Arrays.stream(training).sorted().mapToObj(drawn.items()::get).toList());
    }

    private TrainingPlan plan() {
        return TrainingPlan.standard(seed).withEpochs(epochs);
    }

    /**
     * Trains and writes the bundle.
     *
     * @param out the bundle's folder
     * @param listener told of each pass
     * @throws IOException if the folder cannot be written to
     */
    public Summary run(Path out, TrainingProgress.Listener listener) throws IOException {
        List<String> classes = Arrays.stream(Species.values()).map(Species::id).toList();
        CreaturePictures pictures = new CreaturePictures(CreatureSet.training(seed, trainingPictures));
        try (TrainedClassifier trained =
                new ImageClassifierTraining(classes, INPUT, plan()).train(pictures, listener)) {
            TrainedClassifier advisor =
                    trained.calibratedOn(new CreaturePictures(CreatureSet.calibration(seed, calibrationPictures)));
            CreatureSet shipped = CreatureSet.shipped();
            CreaturePictures shown = new CreaturePictures(shipped);
            List<Prediction> predictions = advisor.predictions(shown);
            Figures figures = Figures.of(predictions, shown.labels());
            BundleNotes notes = new BundleNotes(
                    NAME, "Apache-2.0", provenance(advisor), evaluation(advisor, shipped.name(), figures));
            ModelBundle bundle = new BundleWriter(advisor, notes)
                    .write(out, Map.of(PREDICTIONS, table(shipped, classes, predictions)));
            return new Summary(bundle, figures, advisor.test());
        }
    }

    private Evaluation evaluation(TrainedClassifier advisor, String items, Figures figures) {
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("seed", seed);
        training.put("pictures", advisor.trainingPictures());
        training.put("epochs", epochs);
        return new Evaluation(items, figures, Optional.of(advisor.test()), training);
    }

    private String provenance(TrainedClassifier advisor) {
        return "Trained by Tandem (train creatures --seed " + seed + ") on " + advisor.trainingPictures()
                + " drawn creatures; temperature fitted to " + calibrationPictures
                + " others drawn like the shipped items";
    }

    private static String table(CreatureSet set, List<String> classes, List<Prediction> predictions)
            throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.print("item");
            printer.printRecord(classes);
            for (int i = 0; i < predictions.size(); i++) {
                printer.print(set.items().get(i).id());
                for (double probability : predictions.get(i).probabilities()) {
                    printer.print(String.format(Locale.ROOT, "%.4f", probability));
                }
                printer.println();
            }
        }
        return text.toString();
    }

    /**
     * What came of a training.
     *
     * @param bundle as written
     * @param shipped figures on the shipped items
     * @param heldOut figures on creatures drawn like those it was trained on
     */
    public record Summary(ModelBundle bundle, Figures shipped, Figures heldOut) {}
}
