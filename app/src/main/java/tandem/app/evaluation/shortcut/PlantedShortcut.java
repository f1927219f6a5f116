package tandem.app.evaluation.shortcut;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.shortcut.PatchedCreatures.Colour;
import tandem.tasks.images.creatures.CreatureDials;
import tandem.tasks.images.creatures.CreatureGenerator;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.images.creatures.Species;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.metrics.Mask;
import tandem.xai.metrics.PixelMap;
import tandem.xai.metrics.RelevanceMass;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.training.BundleNotes;
import tandem.xai.training.BundleWriter;
import tandem.xai.training.Evaluation;
import tandem.xai.training.ImageClassifierTraining;
import tandem.xai.training.TrainedClassifier;
import tandem.xai.training.TrainingPlan;

/**
 * Two small networks learn to tell creatures apart, all of which have a patch in a corner. For the one, its colour goes with
 * the species; for the other it goes with nothing. Then both are asked about the same new pictures, and their answers are
 * explained: a map that shows what the network looks at has heat on the patch for the one and not for the other.
 *
 * @param seed of creatures, patches and trainings
 * @param pictures to learn from, held-out ones included
 * @param epochs passes over them
 * @param explained new pictures
 */
public record PlantedShortcut(long seed, int pictures, int epochs, int explained) {

    private static final int BATCH = 16;
    private static final double LEARNING_RATE = 0.01;
    private static final ModelInput INPUT = new ModelInput(
            PatchedCreatures.SIDE,
            PatchedCreatures.SIDE,
            List.of(0.5, 0.5, 0.5),
            List.of(0.25, 0.25, 0.25),
            ModelInput.Fit.SQUEEZE);
    /** Creatures that are not hard, and no plant that goes with the species. */
    private static final CreatureDials DIALS = new CreatureDials(0, 0.6, 0.8, 5, 0, 0);

    /**
     * What came out.
     *
     * @param area share of the picture that is the patch: where chance would put a map's mass
     * @param planted right answers of the network with the shortcut, on held-out pictures of its own kind, in [0, 1]
     * @param unplanted the same of the network without
     * @param masses one a method
     */
    public record Outcome(double area, double planted, double unplanted, List<Mass> masses) {}

    /**
     * The mean relevance mass in the patch; not a number where nothing speaks for the answers.
     *
     * @param method its name
     * @param planted at the network with the shortcut
     * @param unplanted at the network without
     */
    public record Mass(String method, double planted, double unplanted) {}

    private record Trained(ModelBundle bundle, double accuracy) {}

    /**
     * Trains both networks and explains them.
     *
     * @param scratch folder for the networks
     * @throws IOException if it cannot be written to
     */
    public Outcome run(List<AttributionMethod> methods, Path scratch) throws IOException {
        Trained planted = train(Colour.SPECIES, scratch.resolve("planted"));
        Trained unplanted = train(Colour.COIN, scratch.resolve("unplanted"));
        double[] with = masses(planted.bundle(), methods);
        double[] without = masses(unplanted.bundle(), methods);
        List<Mass> masses = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            masses.add(new Mass(methods.get(i).name(), with[i], without[i]));
        }
        double area = (double) PatchedCreatures.patch().size() / (PatchedCreatures.SIDE * PatchedCreatures.SIDE);
        return new Outcome(area, planted.accuracy(), unplanted.accuracy(), masses);
    }

    private Trained train(Colour colour, Path folder) throws IOException {
        List<String> classes = Arrays.stream(Species.values()).map(Species::id).toList();
        TrainingPlan plan = new TrainingPlan(seed, epochs, BATCH, LEARNING_RATE, 1e-4, epochs, 0.15, 0.15);
        PatchedCreatures creatures = new PatchedCreatures(creatures(seed, pictures), colour, seed);
        try (TrainedClassifier trained =
                new ImageClassifierTraining(classes, INPUT, plan).train(creatures, progress -> {})) {
            BundleNotes notes = new BundleNotes(
                    "patched",
                    "Apache-2.0",
                    "creatures with a patch",
                    new Evaluation("held out", trained.test(), Optional.empty(), Map.of()));
            return new Trained(
                    new BundleWriter(trained, notes).write(folder, Map.of()),
                    trained.test().accuracy());
        }
    }

    /** Of each method, over pictures that no network has seen, whose patches say nothing. */
    private double[] masses(ModelBundle bundle, List<AttributionMethod> methods) {
        PatchedCreatures shown = new PatchedCreatures(creatures(seed + 1, explained), Colour.COIN, seed + 1);
        Mask patch = PatchedCreatures.patch();
        try (ExplainableModel model = bundle.load()) {
            SampleExplainer explainer = new SampleExplainer(model);
            List<Sample> samples = IntStream.range(0, explained)
                    .mapToObj(index -> Sample.of(INPUT, shown.image(index)))
                    .toList();
            return methods.stream()
                    .mapToDouble(method ->
                            NetworkEvaluation.mean(samples.stream().mapToDouble(sample -> {
                                Target answer =
                                        Target.of(explainer.predict(sample).best());
                                PixelMap map = PixelMap.of(
                                        explainer.explain(method, sample, answer), sample.height(), sample.width());
                                return new RelevanceMass().of(map, patch);
                            })))
                    .toArray();
        }
    }

    private static CreatureSet creatures(long seed, int count) {
        return CreatureSet.of("patched", new CreatureGenerator(seed, DIALS), count);
    }
}
