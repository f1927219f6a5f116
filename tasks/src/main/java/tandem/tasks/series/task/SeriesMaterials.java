package tandem.tasks.series.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.MaterialsException;
import tandem.tasks.RoundedAdvice;
import tandem.tasks.StimulusView;
import tandem.tasks.Task.Progress;
import tandem.tasks.TaskMaterials;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesHash;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.chart.SeriesExplained;
import tandem.tasks.series.chart.SeriesStimulusView;
import tandem.xai.model.Prediction;

/** The series of one study, and what the detector says of them. */
final class SeriesMaterials implements TaskMaterials {

    private final Map<String, SeriesItem> items;
    private final ItemPool pool;
    private final SeriesAdvisor advisor;
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

    private SeriesMaterials(
            Map<String, SeriesItem> items, ItemPool pool, SeriesAdvisor advisor, ExplanationMaker maker) {
        this.items = items;
        this.pool = pool;
        this.advisor = advisor;
        this.maker = maker;
    }

    /**
     * Has the advisor say what it thinks of each series.
     *
     * @param advisor closed with the materials
     */
    static SeriesMaterials of(SeriesStock stock, SeriesAdvisor advisor, Progress progress) {
        Map<String, SeriesItem> items = new LinkedHashMap<>();
        Map<String, Prediction> predictions = new LinkedHashMap<>();
        List<PooledItem> pooled = new ArrayList<>();
        for (SeriesItem item : stock.items()) {
            Prediction said = advisor.detector().predict(item);
            items.put(item.id(), item);
            predictions.put(item.id(), said);
            pooled.add(new PooledItem(pooled(item), RoundedAdvice.of(Cause.words(), said)));
            progress.report("asking the detector", pooled.size(), stock.items().size());
        }
        return new SeriesMaterials(
                items,
                new ItemPool(Cause.words(), pooled, SeriesHash.of(stock.items()), advisor.hash()),
                advisor,
                new ExplanationMaker(items, predictions, advisor, stock.dials()));
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
            explanationProblem(method).ifPresent(problems::add);
        }
        boolean drawnOtherwise = study.allConditions().stream()
                .flatMap(condition -> condition.explanation().stream())
                .anyMatch(spec -> !spec.drawing().equals(Drawing.USUAL));
        if (drawnOtherwise) {
            problems.add(
                    "explanations of series are drawn in the series, in one way — take layout, view and what else is"
                            + " about drawing out");
        }
        if (study.evidence()
                .filter(form -> form.tool() != EvidenceForm.Tool.BOX)
                .isPresent()) {
            problems.add("series are marked by boxes over channels and time — write tool: box under evidence");
        }
        return problems;
    }

    private Optional<String> explanationProblem(String method) {
        if (SeriesExplanation.NAMES.words().contains(method) || advisor.heats().contains(method)) {
            return Optional.empty();
        }
        if (SeriesTask.explanations().contains(method)) {
            return Optional.of("explanation “" + method + "” does not fit this detector — " + advisor.remedy()
                    + ", or explain by " + String.join(", ", SeriesExplanation.NAMES.words()));
        }
        return Optional.of("this task has no explanation “" + method + "” — there are "
                + String.join(", ", SeriesTask.explanations()));
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
            return maker.explain(asked.itemId(), Cause.named(asked.option()).orElseThrow(), asked.explanation());
        } catch (IllegalArgumentException unfit) {
            throw new MaterialsException(
                    "explanation “" + asked.explanation() + "” cannot be made: " + unfit.getMessage()
                            + " — explain otherwise, or give other series",
                    unfit);
        }
    }

    @Override
    public void close() {
        advisor.close();
        explanations.clear();
    }
}
