package tandem.protocols.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.Item;
import tandem.protocols.item.Turns;
import tandem.protocols.plan.PlannedBlock;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Study;

/** Payloads that tell what was planned. Maps in them are sorted by key, so that equal plans give equal bytes. */
final class Payloads {

    /** The key of probabilities by option, as given or preset. */
    static final String PROBABILITIES = "probabilities";

    /** In a turn of a game, whether the rules call an answer right. */
    static final String CORRECT = "correct";

    /** Which turn of its game a trial is, from 1. */
    static final String TURN = "turn";

    /** The kind of a step that is a questionnaire. */
    static final String QUESTIONNAIRE = "questionnaire";

    /** The kind of a step that opens a block. */
    static final String BLOCK_OPENING = "block-opening";

    private Payloads() {}

    /** Who, where, and which plan: with these a session's events find their plan again. */
    static Map<String, Object> sessionStarted(SessionPlan plan, SessionIdentity identity) {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("study", plan.study().id());
        payload.put("study_version", plan.study().version());
        payload.put("arm", plan.arm().name());
        payload.put("protocol_hash", plan.study().hash());
        payload.put("items_hash", plan.itemsHash());
        payload.put("model_hash", plan.modelHash());
        payload.put("seed", plan.seed());
        payload.put("slot", plan.slot());
        payload.put("participant", identity.participant());
        payload.put("station", identity.station());
        payload.put("language", identity.language());
        payload.put("simulated", identity.simulated());
        payload.put("software", identity.software());
        return payload;
    }

    /** A word for the kind of step, and the id of what it shows. */
    static Map<String, Object> stepStarted(PlannedStep step) {
        if (step instanceof PlannedStep.Consent consent) {
            return step("consent", consent.page().id());
        } else if (step instanceof PlannedStep.Read read) {
            return step("page", read.page().id());
        } else if (step instanceof PlannedStep.Form form) {
            return step(QUESTIONNAIRE, form.questionnaire().id());
        } else if (step instanceof PlannedStep.BlockOpening opening) {
            return step(BLOCK_OPENING, opening.block().id());
        } else if (step instanceof PlannedStep.MainTrialsOpening opening) {
            return step("main-trials-opening", opening.block().id());
        } else if (step instanceof PlannedStep.Decides trial) {
            return step("trial", trial.id());
        } else if (step instanceof PlannedStep.GameEnd end) {
            return step("game-end", end.game().item());
        } else if (step instanceof PlannedStep.RoundEnd end) {
            return step("round-end", end.block());
        } else if (step instanceof PlannedStep.StaircaseEnd end) {
            return step("staircase-end", end.ladder().block());
        } else if (step instanceof PlannedStep.QuizEnd end) {
            return step("quiz-end", end.questionnaire());
        } else if (step instanceof PlannedStep.BlockFeedback feedback) {
            return step("block-feedback", feedback.block().id());
        } else if (step instanceof PlannedStep.Break pause) {
            return step("break", pause.page().id());
        } else if (step instanceof PlannedStep.Debrief debrief) {
            return step("debrief", debrief.page().id());
        }
        throw new AssertionError(step);
    }

    /**
     * All that was planned for a trial. {@code item_set} is absent outside main trials, {@code difficulty} where it is
     * not known, {@code game} and {@code turn} outside of games, {@code explanation} and its opacity where nothing is explained; {@code advice_shown} lists the shown
     * elements and is empty where the AI stays silent.
     */
    static Map<String, Object> trialStarted(Study study, PlannedTrial trial) {
        PlannedBlock block = trial.block();
        Item item = trial.item().item();
        Map<String, Object> payload = new TreeMap<>();
        payload.put("block", block.id());
        payload.put("number", trial.number());
        payload.put("kind", trial.kind().word());
        payload.put("condition", block.condition().name());
        payload.put("mode", block.condition().mode().word());
        payload.put("factors", new TreeMap<>(block.factors()));
        payload.put("task", study.task().kind());
        payload.put("item", item.id());
        if (trial.kind() == PlannedTrial.Kind.MAIN) {
            payload.put("item_set", block.itemSet());
        }
        trial.variation().place().ifPresent(place -> {
            payload.put("game", place.game());
            payload.put(TURN, place.turn());
        });
        payload.put("truth", item.truth());
        item.difficulty().ifPresent(difficulty -> payload.put("difficulty", difficulty));
        payload.put("advice", trial.item().advice().label());
        payload.put("advice_confidence", trial.item().advice().confidence());
        payload.put("advice_probabilities", new TreeMap<>(trial.item().advice().probabilities()));
        payload.put("advice_shown", shown(block));
        trial.explanation().ifPresent(explanation -> {
            payload.put("explanation", explanation.method());
            payload.put("explanation_opacity", explanation.opacity());
            payload.put("explanation_on_demand", explanation.onDemand());
            payload.put("explanation_drawing", explanation.drawing().recorded());
        });
        if (!trial.variation().quality().isEmpty()) {
            payload.put("explanation_quality", trial.variation().quality());
        }
        trial.variation().agrees().ifPresent(agrees -> payload.put("advice_agrees", agrees));
        trial.instruction().ifPresent(instruction -> payload.put("instruction", instruction));
        payload.put("attributes", new TreeMap<>(item.attributes()));
        return payload;
    }

    /**
     * A trial was handed over or kept.
     *
     * @param by whose choice it was: person or ai
     */
    static Map<String, Object> delegation(boolean toAi, String by) {
        return Map.of("delegated", toAi, "by", by);
    }

    static Map<String, Object> quizEnded(PlannedStep.QuizEnd end, Map<String, String> answers) {
        int correct = (int) end.right().entrySet().stream()
                .filter(right -> right.getValue().equals(answers.get(right.getKey())))
                .count();
        int of = end.right().size();
        return Map.of(
                "questionnaire",
                end.questionnaire(),
                "attempt",
                end.attempt(),
                "correct",
                correct,
                "of",
                of,
                "passed",
                correct == of);
    }

    /** How a game stands after a trial that was a turn of it. */
    static Map<String, Object> standing(Turns.Standing standing) {
        return Map.of("score", standing.score(), "over", standing.over());
    }

    static Map<String, Object> roundEnded(PlannedStep.RoundEnd end, int correct) {
        return Map.of(
                "block", end.block(),
                "round", end.round(),
                "correct", correct,
                "of", end.of(),
                "passed", correct >= end.correct());
    }

    private static List<String> shown(PlannedBlock block) {
        return block.condition().advice().stream()
                .sorted(Comparator.naturalOrder())
                .map(AdviceElement::word)
                .toList();
    }

    private static Map<String, Object> step(String kind, String id) {
        return Map.of("kind", kind, "id", id);
    }
}
