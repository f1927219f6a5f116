package tandem.tasks.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.StimulusView;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.image.RgbImage;

/** Pictures, predictions and explanations of one study. */
public final class ImageMaterials implements TaskMaterials {

    private final TaskSpec task;
    private final Map<String, ImageItem> items;
    private final ItemPool pool;
    private final LazyNetwork network;
    private final NetworkExplanations maps;
    private final ExampleExplanations examples;
    private final RevealedPictures revealed;
    private final List<String> remarks;
    private final Map<String, Drawn<RgbImage>> pictures = new ConcurrentHashMap<>();
    private final Map<Asked, Explained> explanations = new ConcurrentHashMap<>();

    private record Asked(String itemId, String target, String method, Drawing drawing) {

        Asked(String itemId, String target, ExplanationSpec explanation) {
            this(itemId, target, explanation.method(), explanation.drawing());
        }
    }

    /** An item, and the option that is to be explained: the advised one, or each. */
    private record Wanted(PooledItem item, String target, ExplanationSpec explanation) {

        static Stream<Wanted> of(PlannedTrial trial, List<String> options) {
            ExplanationSpec explanation = trial.explanation().orElseThrow();
            PooledItem item = trial.item();
            return (explanation.ofEachOption()
                            ? options.stream()
                            : Stream.of(item.advice().label()))
                    .map(target -> new Wanted(item, target, explanation));
        }

        Asked asked() {
            return new Asked(item.item().id(), target, explanation);
        }
    }

    ImageMaterials(
            TaskSpec task,
            List<ImageItem> items,
            ItemPool pool,
            LazyNetwork network,
            NetworkExplanations maps,
            ExampleExplanations examples,
            RevealedPictures revealed,
            List<String> remarks) {
        this.task = task;
        this.items = items.stream().collect(Collectors.toMap(item -> item.item().id(), item -> item));
        this.pool = pool;
        this.network = network;
        this.maps = maps;
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
        revealed.keepOnly(shown.stream().map(item -> item.item().id()).collect(Collectors.toSet()));
        for (int i = 0; i < shown.size(); i++) {
            String id = shown.get(i).item().id();
            revealed.prepare(id, picture(id).what());
            progress.report("reading pictures", i + 1, shown.size());
        }
        Map<Asked, Wanted> explained = new LinkedHashMap<>();
        plan.trials().stream()
                .filter(trial -> trial.phases().stream().anyMatch(PlannedPhase::explanation))
                .flatMap(trial -> Wanted.of(trial, pool.options()))
                .forEach(wanted -> explained.putIfAbsent(wanted.asked(), wanted));
        // What earlier sessions showed would fill the memory in time.
        explanations.keySet().retainAll(explained.keySet());
        Map<String, List<Wanted>> byMethod = new HashMap<>();
        explained.forEach((key, wanted) -> {
            if (!explanations.containsKey(key)) {
                byMethod.computeIfAbsent(key.method(), none -> new ArrayList<>())
                        .add(wanted);
            }
        });
        int total = byMethod.values().stream().mapToInt(List::size).sum();
        int before = 0;
        for (Map.Entry<String, List<Wanted>> entry : byMethod.entrySet()) {
            int offset = before;
            Optional<ExampleMethod> byExamples = ExampleMethod.named(entry.getKey());
            if (byExamples.isPresent()) {
                explainByExamples(byExamples.get(), entry.getValue(), progress);
            } else {
                explainByMaps(
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

    /**
     * What explains why the AI names {@code target}.
     *
     * @throws IllegalStateException if {@link #prepare} was not asked for it
     */
    public Explained explanation(String itemId, String target, ExplanationSpec explanation) {
        Explained explained = explanations.get(new Asked(itemId, target, explanation));
        if (explained == null) {
            throw new IllegalStateException(
                    "no explanation of " + itemId + " by " + explanation.method() + " for " + target + " was prepared");
        }
        return explained;
    }

    /**
     * What explains each option.
     *
     * @throws IllegalStateException if {@link #prepare} was not asked for it
     */
    public Explained.Options optionsExplained(String itemId, ExplanationSpec explanation) {
        return new Explained.Options(pool.options().stream()
                .map(option -> new Explained.OptionLayer(
                        option, task.nameOf(option), (Explained.Layer) explanation(itemId, option, explanation)))
                .toList());
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        PictureStimulusView.Explanations prepared = new PictureStimulusView.Explanations() {

            @Override
            public Explained of(String itemId, String target, ExplanationSpec explanation) {
                return explanation(itemId, target, explanation);
            }

            @Override
            public Optional<PictureStimulusView.OfEachOption> ofEachOption() {
                return Optional.of(ImageMaterials.this::optionsExplained);
            }
        };
        return new PictureStimulusView(
                ItemPictures.of(this::picture).revealed(revealed.shown()), prepared, language, observer);
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
            return laidOtherwise(study, method)
                    ? Optional.of("explanation “" + method
                            + "” is pictures, which stand beside the picture — take layout out")
                    : examples.problem(byExamples.get());
        }
        return maps.problem(method);
    }

    private static boolean laidOtherwise(Study study, String method) {
        return study.allConditions().stream()
                .flatMap(condition -> condition.explanation().stream())
                .anyMatch(spec -> spec.method().equals(method) && spec.drawing().layout() != Drawing.Layout.BESIDE);
    }

    @Override
    public void close() {
        network.close();
        // Whoever still holds them shall not hold all that was painted.
        pictures.clear();
        explanations.clear();
        revealed.keepOnly(Set.of());
    }

    private void explainByMaps(String method, List<Wanted> all, IntConsumer done) {
        List<Explained.Layer> explained = maps.explain(
                method,
                all.stream()
                        .map(wanted -> new NetworkExplanations.Asked(
                                items.get(wanted.item().item().id()),
                                wanted.item().advice(),
                                wanted.target(),
                                wanted.explanation().drawing()))
                        .toList(),
                done);
        for (int i = 0; i < all.size(); i++) {
            explanations.put(all.get(i).asked(), explained.get(i));
        }
    }

    private void explainByExamples(ExampleMethod method, List<Wanted> all, Progress progress) {
        List<Explained.Examples> explained = examples.explain(
                method,
                all.stream()
                        .map(wanted -> new ExampleExplanations.Asked(
                                items.get(wanted.item().item().id()), wanted.target()))
                        .toList(),
                progress);
        for (int i = 0; i < all.size(); i++) {
            explanations.put(all.get(i).asked(), explained.get(i));
        }
    }
}
