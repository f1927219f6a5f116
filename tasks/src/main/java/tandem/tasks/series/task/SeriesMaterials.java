package tandem.tasks.series.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.MaterialsException;
import tandem.tasks.RoundedAdvice;
import tandem.tasks.StimulusView;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.tasks.game.GameHash;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesHash;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.chart.SeriesExplained;
import tandem.tasks.series.chart.SeriesStimulusView;
import tandem.tasks.series.detection.DetectorTraining;
import tandem.tasks.series.detection.SeriesAdvice;
import tandem.tasks.series.detection.SeriesDetector;

/** The series of one study, and what the detector says of them. */
final class SeriesMaterials implements TaskMaterials {

    private final Map<String, SeriesItem> items;
    private final ItemPool pool;
    private final ExplanationMaker maker;
    private final Map<Asked, SeriesExplained> explanations = new ConcurrentHashMap<>();

    private record Asked(String itemId, String option, String explanation) {

        static Asked of(PlannedTrial trial) {
            return new Asked(
                    trial.item().item().id(),
                    trial.item().advice().label(),
                    trial.explanation().orElseThrow().method());
        }
    }

    private SeriesMaterials(Map<String, SeriesItem> items, ItemPool pool, ExplanationMaker maker) {
        this.items = items;
        this.pool = pool;
        this.maker = maker;
    }

    /** Has the detector say what it thinks of each series. */
    static SeriesMaterials of(
            SeriesStock stock, DetectorTraining training, SeriesDetector detector, Progress progress) {
        Map<String, SeriesItem> items = new LinkedHashMap<>();
        Map<String, SeriesAdvice> advice = new LinkedHashMap<>();
        List<PooledItem> pooled = new ArrayList<>();
        for (SeriesItem item : stock.items()) {
            SeriesAdvice said = detector.advise(item);
            items.put(item.id(), item);
            advice.put(item.id(), said);
            pooled.add(new PooledItem(pooled(item), RoundedAdvice.of(Cause.words(), said.prediction())));
            progress.report("asking the detector", pooled.size(), stock.items().size());
        }
        return new SeriesMaterials(
                items,
                new ItemPool(
                        Cause.words(), pooled, SeriesHash.of(stock.items()), GameHash.of(List.of(training.toString()))),
                new ExplanationMaker(items, advice, detector, training.dials()));
    }

    private static Item pooled(SeriesItem item) {
        return new Item(
                item.id(),
                item.truth().cause().word(),
                item.truth().difficulty(),
                Map.of("novelty", item.truth().novelty() ? "yes" : "no"));
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public List<String> problems(Study study) {
        List<String> problems = new ArrayList<>();
        for (String method : study.explanationMethods()) {
            if (!SeriesExplanation.NAMES.words().contains(method)) {
                problems.add("this task has no explanation “" + method + "” — there are "
                        + String.join(", ", SeriesExplanation.NAMES.words()));
            }
        }
        boolean drawnOtherwise = study.allConditions().stream()
                .flatMap(condition -> condition.explanation().stream())
                .anyMatch(spec -> !spec.drawing().equals(Drawing.USUAL));
        if (drawnOtherwise) {
            problems.add(
                    "explanations of series are drawn in the series, in one way — take layout, view and what else is"
                            + " about drawing out");
        }
        if (study.evidence().isPresent()) {
            problems.add("nothing can be marked in a series — take evidence out");
        }
        return problems;
    }

    @Override
    public void prepare(SessionPlan plan, Progress progress) {
        List<PlannedTrial> explained = plan.trials().stream()
                .filter(trial -> trial.phases().stream().anyMatch(PlannedPhase::explanation))
                .toList();
        // What earlier sessions showed would fill the memory in time.
        explanations.keySet().retainAll(explained.stream().map(Asked::of).toList());
        for (int i = 0; i < explained.size(); i++) {
            Asked asked = Asked.of(explained.get(i));
            explained(asked.itemId(), asked.option(), asked.explanation());
            progress.report("preparing explanations", i + 1, explained.size());
        }
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new SeriesStimulusView(
                items::get,
                (String id, String target, ExplanationSpec spec) -> explained(id, target, spec.method()),
                language,
                observer);
    }

    /** At hand after {@link #prepare}. */
    SeriesExplained explained(String itemId, String option, String explanation) {
        return explanations.computeIfAbsent(new Asked(itemId, option, explanation), this::made);
    }

    private SeriesExplained made(Asked asked) {
        try {
            return maker.explain(
                    asked.itemId(),
                    Cause.named(asked.option()).orElseThrow(),
                    SeriesExplanation.NAMES.named(asked.explanation()));
        } catch (IllegalArgumentException unfit) {
            throw new MaterialsException(
                    "explanation “" + asked.explanation() + "” cannot be made: " + unfit.getMessage()
                            + " — explain otherwise, or give other series",
                    unfit);
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
