package tandem.tasks.maze;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.images.Drawn;
import tandem.tasks.images.ImageStimulusView;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/** Mazes, advice and paths of one study. A maze is shown as a picture, and a path as what is laid over it. */
final class MazeMaterials implements TaskMaterials {

    private final Map<String, MazeItem> items;
    private final List<String> options;
    private final ItemPool pool;
    private final Map<String, Drawn<RgbImage>> pictures = new ConcurrentHashMap<>();
    private final Map<Explained, Drawn<Heatmap>> explanations = new ConcurrentHashMap<>();

    private record Explained(String itemId, String target, String method) {}

    MazeMaterials(MazeSet mazes) {
        this.items = mazes.items().stream().collect(Collectors.toMap(MazeItem::id, Function.identity()));
        this.options = mazes.options();
        this.pool = mazes.pool();
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public List<String> problems(Study study) {
        return study.explanationMethods().stream()
                .filter(method -> MazeExplanation.named(method).isEmpty())
                .map(method -> "explanation method “" + method + "” does not explain a maze — there are "
                        + Arrays.stream(MazeExplanation.values())
                                .map(MazeExplanation::word)
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    @Override
    public void prepare(SessionPlan plan, Task.Progress progress) {
        List<PooledItem> shown = plan.items();
        for (int i = 0; i < shown.size(); i++) {
            picture(shown.get(i).item().id());
            progress.report("drawing mazes", i + 1, shown.size());
        }
        // What earlier sessions showed would fill the memory in time.
        explanations.clear();
        for (PlannedTrial trial : plan.trials()) {
            if (trial.phases().stream().anyMatch(PlannedPhase::explanation)) {
                explanation(
                        trial.item().item().id(),
                        trial.item().advice().label(),
                        trial.explanation().orElseThrow());
            }
        }
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new ImageStimulusView(this::picture, this::explanation, language, observer);
    }

    private Drawn<RgbImage> picture(String itemId) {
        return pictures.computeIfAbsent(
                itemId, id -> Drawn.of(new MazePicture(items.get(id).maze()).plain()));
    }

    /** At hand after {@link #prepare}, but where the advice was steered while the session ran. */
    private Drawn<Heatmap> explanation(String itemId, String target, ExplanationSpec explanation) {
        return explanations.computeIfAbsent(
                new Explained(itemId, target, explanation.method()),
                key -> Drawn.of(MazeExplanation.named(key.method())
                        .orElseThrow()
                        .drawn(items.get(key.itemId()), options.indexOf(key.target()))));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
