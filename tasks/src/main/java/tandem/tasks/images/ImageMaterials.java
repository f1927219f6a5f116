package tandem.tasks.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.ExplanationCost;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.MaterialsException;
import tandem.tasks.StimulusView;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.cache.CachedExplainer;
import tandem.xai.cache.CostedMap;
import tandem.xai.cache.ExplanationCache;
import tandem.xai.cost.Spent;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundleException;
import tandem.xai.rendering.Heatmap;
import tandem.xai.rendering.HeatmapRenderer;

/** Pictures, predictions and explanations of one study. */
public final class ImageMaterials implements TaskMaterials {

    /** Borders of a small picture are drawn that fine; finer ones would only fill the memory. */
    private static final int FINE_SIDE = 400;
    /** Explained at once; only so many full pictures are in memory. */
    private static final int BATCH = 8;

    private final ModelBundle bundle;
    private final Map<String, ImageItem> items;
    private final ItemPool pool;
    private final LazyNetwork network;
    private final ExplanationCache cache;
    private final ExampleExplanations examples;
    private final RevealedPictures revealed;
    private final List<String> remarks;
    private final Map<String, Drawn<RgbImage>> pictures = new ConcurrentHashMap<>();
    private final Map<Asked, Explained> explanations = new ConcurrentHashMap<>();

    private record Asked(String itemId, String target, String method, Drawing drawing) {

        static Asked of(PlannedTrial trial) {
            ExplanationSpec explanation = trial.explanation().orElseThrow();
            return new Asked(
                    trial.item().item().id(),
                    trial.item().advice().label(),
                    explanation.method(),
                    explanation.drawing());
        }
    }

    ImageMaterials(
            ModelBundle bundle,
            List<ImageItem> items,
            ItemPool pool,
            LazyNetwork network,
            ExplanationCache cache,
            ExampleExplanations examples,
            RevealedPictures revealed,
            List<String> remarks) {
        this.bundle = bundle;
        this.items = items.stream().collect(Collectors.toMap(item -> item.item().id(), item -> item));
        this.pool = pool;
        this.network = network;
        this.cache = cache;
        this.examples = examples;
        this.revealed = revealed;
        this.remarks =
                Stream.concat(remarks.stream(), examples.remarks().stream()).toList();
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void prepare(SessionPlan plan, Progress progress) {
        List<PooledItem> shown = plan.items();
        for (int i = 0; i < shown.size(); i++) {
            String id = shown.get(i).item().id();
            revealed.prepare(id, picture(id).what());
            progress.report("reading pictures", i + 1, shown.size());
        }
        Map<Asked, PlannedTrial> explained = new LinkedHashMap<>();
        for (PlannedTrial trial : plan.trials()) {
            if (trial.phases().stream().anyMatch(PlannedPhase::explanation)) {
                explained.putIfAbsent(Asked.of(trial), trial);
            }
        }
        // What earlier sessions showed would fill the memory in time.
        explanations.keySet().retainAll(explained.keySet());
        Map<String, List<PlannedTrial>> byMethod = new HashMap<>();
        explained.forEach((key, trial) -> {
            if (!explanations.containsKey(key)) {
                byMethod.computeIfAbsent(key.method(), none -> new ArrayList<>())
                        .add(trial);
            }
        });
        int total = byMethod.values().stream().mapToInt(List::size).sum();
        int before = 0;
        for (Map.Entry<String, List<PlannedTrial>> entry : byMethod.entrySet()) {
            int offset = before;
            Optional<ExampleMethod> byExamples = ExampleMethod.named(entry.getKey());
            if (byExamples.isPresent()) {
                explainByExamples(byExamples.get(), entry.getValue(), progress);
            } else {
                explain(
                        entry.getKey(),
                        entry.getValue(),
                        done -> progress.report("preparing explanations", offset + done, total));
            }
            before += entry.getValue().size();
        }
    }

    /** The picture of an item as it is shown, at most 800 pixels a side; after {@link #prepare} it is at hand. */
    public Drawn<RgbImage> picture(String itemId) {
        return pictures.computeIfAbsent(
                itemId, id -> Drawn.of(ShownSize.of(items.get(id).picture().get())));
    }

    /** How many times finer than its picture a map is drawn: borders on small pictures would be of steps. */
    private static int fineness(Drawing drawing, RgbImage picture) {
        return switch (drawing.view()) {
            case OVERLAY, SIGNED -> 1;
            case CONTOUR, REGIONS -> Math.max(1, FINE_SIDE / Math.max(picture.width(), picture.height()));
        };
    }

    /**
     * What explains why the AI names {@code target}.
     *
     * @throws IllegalStateException if {@link #prepare} was not asked for it
     */
    public Explained explanation(String itemId, String target, ExplanationSpec explanation) {
        Explained explained = explanations.get(new Asked(itemId, target, explanation.method(), explanation.drawing()));
        if (explained == null) {
            throw new IllegalStateException(
                    "no explanation of " + itemId + " by " + explanation.method() + " for " + target + " was prepared");
        }
        return explained;
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new PictureStimulusView(this::picture, revealed.shown(), this::explanation, language, observer);
    }

    @Override
    public List<String> problems(Study study) {
        return study.explanationMethods().stream()
                .flatMap(method -> problem(study, method).stream())
                .toList();
    }

    private Optional<String> problem(Study study, String method) {
        Optional<ExampleMethod> byExamples = ExampleMethod.named(method);
        if (byExamples.isPresent()) {
            return onPicture(study, method)
                    ? Optional.of("explanation “" + method
                            + "” is pictures, which stand beside the picture — take layout:" + " on-picture out")
                    : examples.problem(byExamples.get());
        }
        return NetworkExplanation.named(method)
                        .filter(known -> known.method().supports(network))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("explanation method “" + method + "” cannot explain the network " + bundle.name()
                        + " — methods that can are "
                        + AttributionMethods.all().stream()
                                .filter(known -> known.supports(network))
                                .map(AttributionMethod::name)
                                .collect(Collectors.joining(", "))
                        + ", each also with contrast- before it, and those by examples: examples, examples-random");
    }

    private static boolean onPicture(Study study, String method) {
        return study.allConditions().stream()
                .flatMap(condition -> condition.explanation().stream())
                .anyMatch(spec -> spec.method().equals(method) && spec.drawing().layout() == Drawing.Layout.ON_PICTURE);
    }

    @Override
    public void close() {
        network.close();
    }

    private void explain(String name, List<PlannedTrial> trials, IntConsumer done) {
        NetworkExplanation explanation = NetworkExplanation.named(name)
                .orElseThrow(() -> new MaterialsException("explanation method “" + name + "” is not known"));
        try {
            for (int from = 0; from < trials.size(); from += BATCH) {
                List<PlannedTrial> batch = trials.subList(from, Math.min(from + BATCH, trials.size()));
                explain(explanation, batch);
                done.accept(from + batch.size());
            }
        } catch (ModelBundleException wrong) {
            throw new MaterialsException(wrong.getMessage(), wrong);
        }
    }

    private void explainByExamples(ExampleMethod method, List<PlannedTrial> trials, Progress progress) {
        List<Explained.Examples> explained = examples.explain(
                method,
                trials.stream()
                        .map(trial -> new ExampleExplanations.Asked(
                                items.get(trial.item().item().id()),
                                trial.item().advice().label()))
                        .toList(),
                progress);
        for (int i = 0; i < trials.size(); i++) {
            explanations.put(Asked.of(trials.get(i)), explained.get(i));
        }
    }

    private void explain(NetworkExplanation explanation, List<PlannedTrial> batch) {
        List<CachedExplainer.Request> requests = new ArrayList<>();
        for (PlannedTrial trial : batch) {
            PooledItem item = trial.item();
            requests.add(new CachedExplainer.Request(
                    items.get(item.item().id()).picture().get(), explanation.target(item.advice(), bundle.classes())));
        }
        List<CostedMap> maps =
                new CachedExplainer(bundle, () -> network, cache).explain(explanation.method(), requests, done -> {});
        for (int i = 0; i < batch.size(); i++) {
            String id = batch.get(i).item().item().id();
            RgbImage picture = picture(id).what();
            Drawing drawing = batch.get(i).explanation().orElseThrow().drawing();
            int finer = fineness(drawing, picture);
            Heatmap heat = new HeatmapRenderer(bundle.input(), Styles.of(drawing))
                    .render(maps.get(i).map(), finer * picture.width(), finer * picture.height());
            explanations.put(
                    Asked.of(batch.get(i)), new Explained.Layer(Drawn.of(heat), Optional.of(cost(maps.get(i)))));
        }
    }

    private static ExplanationCost cost(CostedMap map) {
        Passes passes = map.map().passes();
        Spent spent = map.spent();
        return new ExplanationCost(
                passes.forward(), passes.backward(), spent.seconds(), told(spent.cpuSeconds()), told(spent.joules()));
    }

    private static OptionalDouble told(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
