package tandem.tasks.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.image.RgbImage;

/** A game as a study takes it: painted and explained before a session, and shown as pictures. */
public final class GameMaterials implements TaskMaterials {

    /** A turn is looked at, and the one before it maybe once more, and what may come after it by several answers. */
    private static final int LATER = 12;

    private final Game game;
    private final List<String> words;
    private final Map<String, Drawn<RgbImage>> pictures = new ConcurrentHashMap<>();
    private final Map<Asked, Explained> explanations = new ConcurrentHashMap<>();

    private final Recent<String, Drawn<RgbImage>> laterPictures = new Recent<>(LATER);
    private final Recent<Asked, Explained> laterExplanations = new Recent<>(LATER);

    private final Ahead ahead = new Ahead();

    private record Asked(String itemId, String option, String explanation) {}

    /** @param words for how advice can be explained, as the task declares them */
    public GameMaterials(Game game, List<String> words) {
        this.game = game;
        this.words = List.copyOf(words);
    }

    @Override
    public ItemPool pool() {
        return game.pool();
    }

    @Override
    public List<String> problems(Study study) {
        List<String> problems = new ArrayList<>();
        for (String method : study.explanationMethods()) {
            if (!words.contains(method)) {
                problems.add("this task has no explanation “" + method + "” — there are " + String.join(", ", words));
            } else if (study.hasGames() && !game.explainsTurns(method)) {
                problems.add("explanation “" + method + "” is of single decisions — take turns out, or give one of "
                        + words.stream().filter(game::explainsTurns).collect(Collectors.joining(", ")));
            } else if (laid(study, method, Drawing.Layout.EACH_OPTION)) {
                problems.add(
                        "explanation “" + method + "” is of one option in this task — take layout: each-option out");
            } else if (inWords(method) && laid(study, method, Drawing.Layout.ON_PICTURE)) {
                problems.add("explanation “" + method
                        + "” is said in words, which stand beside the picture — take layout:" + " on-picture out");
            }
        }
        return problems;
    }

    private boolean inWords(String explanation) {
        PooledItem any = pool().items().get(0);
        return game.explain(any.item().id(), any.advice().label(), explanation) instanceof Explained.Words;
    }

    private static boolean laid(Study study, String method, Drawing.Layout layout) {
        return study.allConditions().stream()
                .flatMap(condition -> condition.explanation().stream())
                .anyMatch(spec -> spec.method().equals(method) && spec.drawing().layout() == layout);
    }

    @Override
    public void prepare(SessionPlan plan, Task.Progress progress) {
        List<PooledItem> shown = plan.items();
        // What earlier sessions showed would fill the memory in time.
        pictures.keySet().retainAll(shown.stream().map(item -> item.item().id()).collect(Collectors.toSet()));
        explanations.clear();
        for (int i = 0; i < shown.size(); i++) {
            pictures.computeIfAbsent(shown.get(i).item().id(), id -> Drawn.of(game.picture(id)));
            progress.report("painting items", i + 1, shown.size());
        }
        for (PlannedTrial trial : known(plan)) {
            if (trial.phases().stream().anyMatch(PlannedPhase::explanation)) {
                explanations.computeIfAbsent(
                        new Asked(
                                trial.item().item().id(),
                                trial.item().advice().label(),
                                trial.explanation().orElseThrow().method()),
                        this::explain);
            }
        }
    }

    /** The trials whose items are known beforehand: of a game, the first turn. */
    private static List<PlannedTrial> known(SessionPlan plan) {
        List<PlannedTrial> known = new ArrayList<>(plan.trials());
        for (PlannedStep step : plan.steps()) {
            if (step instanceof PlannedStep.TurnTrial turn && turn.turn() == 1) {
                known.add(turn.trial(List.of()));
            }
        }
        return known;
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new PictureStimulusView(
                ItemPictures.of(this::picture).chosenIn(game::places).endingAs(game::ending),
                this::explained,
                language,
                observer);
    }

    @Override
    public void expect(String itemId, Optional<String> answer, Optional<ExplanationSpec> explanation) {
        pool().turns().ifPresent(turns -> ahead.work(() -> prepare(turns, turns.after(itemId, answer), explanation)));
    }

    /** All is a function of the id: what is not ready in time, or fails here, is worked out where it is asked for. */
    private void prepare(Turns turns, String itemId, Optional<ExplanationSpec> explanation) {
        if (!turns.standing(itemId).over()) {
            Turn turn = turns.at(itemId);
            picture(itemId);
            explanation.ifPresent(spec -> explained(itemId, turn.item().advice().label(), spec));
        }
    }

    /** At hand after {@link #prepare}; of a later turn of a game, painted when it is expected or has come about. */
    private Drawn<RgbImage> picture(String itemId) {
        Drawn<RgbImage> prepared = pictures.get(itemId);
        return prepared != null
                ? prepared
                : laterPictures.get(itemId).orElseGet(() -> laterPictures.keep(itemId, Drawn.of(game.picture(itemId))));
    }

    /** At hand after {@link #prepare}, as its picture. */
    private Explained explained(String itemId, String option, ExplanationSpec explanation) {
        Asked asked = new Asked(itemId, option, explanation.method());
        Explained prepared = explanations.get(asked);
        return prepared != null
                ? prepared
                : laterExplanations.get(asked).orElseGet(() -> laterExplanations.keep(asked, explain(asked)));
    }

    private Explained explain(Asked asked) {
        return game.explain(asked.itemId(), asked.option(), asked.explanation());
    }

    @Override
    public void close() {
        ahead.end();
        // Whoever still holds them shall not hold all that was painted.
        pictures.clear();
        explanations.clear();
        laterPictures.forgetAll();
        laterExplanations.forgetAll();
    }
}
