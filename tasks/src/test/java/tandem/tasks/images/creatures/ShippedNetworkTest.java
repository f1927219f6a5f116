package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.InputTensor;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;
import tandem.xai.model.Prediction;
import tandem.xai.model.Predictor;
import tandem.xai.training.Figures;

/** The shipped network and what its bundle says of it, asked anew about every shipped item. */
class ShippedNetworkTest {
    private static final int PIXELS = CreaturePicture.SIZE * CreaturePicture.SIZE;

    @TempDir
    private static Path cache;

    private static ModelBundle bundle;
    private static ExplainableModel model;
    private static List<CreatureItem> items;
    private static List<CreatureDrawing> drawings;
    private static List<Prediction> predictions;
    private static int[] labels;

    @BeforeAll
    static void askTheNetwork() {
        bundle = new ModelBundles(cache).resolve(CreaturesTraining.NAME, cache);
        model = bundle.load();
        items = CreatureSet.shipped().items();
        drawings = items.stream().map(CreatureItem::drawing).toList();
        List<RgbImage> pictures = drawings.stream().map(CreatureDrawing::image).toList();
        predictions = new Predictor(model).predict(pictures, done -> {});
        labels = new CreaturePictures(CreatureSet.shipped()).labels();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void thePredictionsInTheBundleAreTheNetworks() throws IOException {
        List<CSVRecord> rows = table();
        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            assertThat(row.get("item")).isEqualTo(items.get(i).id());
            assertThat(Double.parseDouble(row.get("nilu"))).isCloseTo(probability(i, 0), within(2e-3));
            assertThat(Double.parseDouble(row.get("pamo"))).isCloseTo(probability(i, 1), within(2e-3));
        }
    }

    @Test
    void theFiguresInTheBundleAreTheNetworks() {
        Figures figures = Figures.of(predictions, labels);

        assertThat((Double) bundle.evaluation().get("accuracy")).isCloseTo(figures.accuracy(), within(1 / 400.0));
        assertThat((Double) bundle.evaluation().get("expected-calibration-error"))
                .isCloseTo(figures.expectedCalibrationError(), within(5e-3));
        assertThat(bundle.evaluation()).containsEntry("items", "creatures").containsEntry("pictures", 400);
        assertThat(bundle.licence()).isEqualTo("Apache-2.0");
    }

    @Test
    void theNetworkIsGoodButErrs() {
        Figures figures = Figures.of(predictions, labels);

        assertThat(figures.accuracy()).isBetween(0.78, 0.92);
        assertThat(figures.confusion().counts().get(0).get(1))
                .as("nilus taken for pamos")
                .isGreaterThanOrEqualTo(20);
        assertThat(figures.confusion().counts().get(1).get(0))
                .as("pamos taken for nilus")
                .isGreaterThanOrEqualTo(20);
        assertThat(figures.expectedCalibrationError()).isLessThan(0.08);
    }

    @Test
    void itsErrorsLieWhereItIsHardOrThePlantMisleads() {
        assertThat(errors(i -> items.get(i).creature().cue() == Cue.AGREES)).isLessThan(0.03);
        assertThat(errors(i -> items.get(i).creature().cue() == Cue.NONE
                        && items.get(i).creature().difficulty() < 0.5))
                .isLessThan(0.05);
        assertThat(errors(i -> items.get(i).creature().cue() == Cue.CONFLICTS)).isGreaterThan(0.2);
        assertThat(errors(i -> items.get(i).creature().difficulty() > 0.7))
                .isGreaterThan(2 * errors(i -> items.get(i).creature().difficulty() < 0.4));
    }

    @Test
    void confidencesOfHitsAndErrorsOverlap() {
        double[] hits = confidences(true);
        double[] errors = confidences(false);

        assertThat(hits[hits.length / 4]).isLessThan(errors[errors.length * 9 / 10]);
        assertThat(errors[errors.length / 2]).isGreaterThan(hits[hits.length / 20]);
    }

    /** Where no plant misleads, what speaks for the answer lies on the creature far more than on an equal area elsewhere. */
    @Test
    void theHeatLiesOnTheCreatureWhereNoPlantStands() {
        for (String method : List.of("saliency", "grad-cam")) {
            List<Integer> plain = IntStream.range(0, items.size())
                    .filter(i -> items.get(i).creature().cue() == Cue.NONE)
                    .limit(40)
                    .boxed()
                    .toList();
            long onCreature = plain.stream()
                    .filter(i -> massOn(method, i, drawings.get(i).creature())
                            > drawings.get(i).creature().cardinality() / (double) PIXELS)
                    .count();
            assertThat(onCreature / (double) plain.size()).as(method).isGreaterThan(0.8);
        }
    }

    private static double massOn(String method, int item, BitSet pixels) {
        try (NDManager scope = model.newManager()) {
            Attribution map = AttributionMethods.named(method)
                    .orElseThrow()
                    .explain(
                            model,
                            InputTensor.batch(
                                    scope,
                                    bundle.input(),
                                    List.of(drawings.get(item).image())),
                            new int[] {predictions.get(item).best()})
                    .get(0);
            int cell = CreaturePicture.SIZE / map.height();
            float[] values = map.values();
            double on = 0;
            double all = 0;
            for (int i = 0; i < values.length; i++) {
                int place = i % (map.height() * map.width());
                double value = Math.max(0, values[i]) / (cell * cell);
                for (int k = 0; k < cell * cell; k++) {
                    int x = place % map.width() * cell + k % cell;
                    int y = place / map.width() * cell + k / cell;
                    on += pixels.get(y * CreaturePicture.SIZE + x) ? value : 0;
                    all += value;
                }
            }
            return all > 0 ? on / all : 0;
        }
    }

    private static double probability(int item, int label) {
        return predictions.get(item).probabilities().get(label);
    }

    private static double errors(IntPredicate chosen) {
        int[] some = IntStream.range(0, items.size()).filter(chosen).toArray();
        return IntStream.of(some).filter(i -> !hit(i)).count() / (double) some.length;
    }

    private static double[] confidences(boolean hits) {
        return IntStream.range(0, items.size())
                .filter(i -> hit(i) == hits)
                .mapToDouble(i -> predictions.get(i).confidence())
                .sorted()
                .toArray();
    }

    private static boolean hit(int item) {
        return predictions.get(item).best() == labels[item];
    }

    private static List<CSVRecord> table() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(bundle.folder().resolve(CreaturesTraining.PREDICTIONS))) {
            return new ArrayList<>(format.parse(reader).getRecords());
        }
    }
}
