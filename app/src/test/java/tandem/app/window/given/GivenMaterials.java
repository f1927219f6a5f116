package tandem.app.window.given;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.images.creatures.BodyPart;
import tandem.tasks.images.creatures.CreatureDrawing;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.model.ModelInput;
import tandem.xai.rendering.HeatStyle;
import tandem.xai.rendering.Heatmap;
import tandem.xai.rendering.HeatmapRenderer;

/** The shipped creatures with an advisor that follows a list: every fifth of a species it takes for the other. */
public final class GivenMaterials implements TaskMaterials {

    private static final int ERROR_EVERY = 5;
    private static final int SIDE = 128;

    private final Map<String, CreatureItem> creatures;
    private final Map<String, CreatureDrawing> drawings = new ConcurrentHashMap<>();
    private final ItemPool pool;

    private GivenMaterials(List<CreatureItem> items) {
        this.creatures = items.stream().collect(Collectors.toMap(CreatureItem::id, Function.identity()));
        this.pool = pool(items);
    }

    public static GivenMaterials ofCreatures() {
        return new GivenMaterials(CreatureSet.shipped().items());
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public List<String> problems(Study study) {
        return List.of();
    }

    @Override
    public void prepare(SessionPlan plan, Task.Progress progress) {
        List<PlannedTrial> trials = plan.trials();
        for (int i = 0; i < trials.size(); i++) {
            drawing(trials.get(i).item().item().id());
            progress.report("drawing", i + 1, trials.size());
        }
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new PictureStimulusView(
                ItemPictures.of(id -> Drawn.of(drawing(id).image())),
                (id, target, explanation) -> Explained.Layer.of(heatmap(drawing(id))),
                language,
                observer);
    }

    @Override
    public void close() {
        // Drawings need no closing.
    }

    private CreatureDrawing drawing(String id) {
        return drawings.computeIfAbsent(id, known -> creatures.get(known).drawing());
    }

    /** Hot where the head is. */
    private static Heatmap heatmap(CreatureDrawing drawing) {
        BitSet head = drawing.mask(BodyPart.HEAD);
        float[] values = new float[SIDE * SIDE];
        head.stream().forEach(pixel -> values[pixel] = 1);
        ModelInput input =
                new ModelInput(SIDE, SIDE, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0), ModelInput.Fit.SQUEEZE);
        return new HeatmapRenderer(input, HeatStyle.USUAL)
                .render(
                        Attribution.of(
                                AttributionMethods.named("integrated-gradients").orElseThrow(),
                                0,
                                1,
                                SIDE,
                                SIDE,
                                values),
                        SIDE,
                        SIDE);
    }

    private static ItemPool pool(List<CreatureItem> items) {
        List<String> options = List.of("nilu", "pamo");
        Map<String, List<CreatureItem>> bySpecies = items.stream()
                .collect(Collectors.groupingBy(item -> item.creature().species().id()));
        List<PooledItem> pooled = new ArrayList<>();
        for (String species : options) {
            List<CreatureItem> kin = bySpecies.get(species);
            for (int i = 0; i < kin.size(); i++) {
                boolean error = i % ERROR_EVERY == ERROR_EVERY - 1;
                String label = error ? options.get(1 - options.indexOf(species)) : species;
                double confidence = 0.55 + 0.4 * ((i * 0.381_966) % 1);
                pooled.add(
                        new PooledItem(item(kin.get(i)), advice(options, label, Math.round(100 * confidence) / 100.0)));
            }
        }
        return new ItemPool(options, pooled, "1".repeat(64), "2".repeat(64));
    }

    private static Item item(CreatureItem item) {
        return new Item(
                item.id(),
                item.creature().species().id(),
                OptionalDouble.of(item.creature().difficulty()),
                Map.of());
    }

    private static Advice advice(List<String> options, String label, double confidence) {
        String other = options.get(1 - options.indexOf(label));
        return new Advice(
                label, confidence, Map.of(label, confidence, other, Math.round(100 * (1 - confidence)) / 100.0));
    }
}
