package tandem.results.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.study.Drawing;

/** A session written event by event; times are milliseconds since it began. */
public final class ASession {

    public static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    private final String id;
    private final String participant;
    private final List<Event> events = new ArrayList<>();
    private long nanos;
    private int step;
    private String trial = "";

    private ASession(String id, String participant) {
        this.id = id;
        this.participant = participant;
    }

    /** A session begun and agreed to at 0 ms. */
    public static ASession begun(String id, String participant) {
        ASession session = new ASession(id, participant);
        session.add(
                EventType.SESSION_STARTED,
                Map.ofEntries(
                        Map.entry("study", "heatmaps"),
                        Map.entry("study_version", "1.0.0"),
                        Map.entry("protocol_hash", "ph"),
                        Map.entry("items_hash", "ih"),
                        Map.entry("model_hash", "mh"),
                        Map.entry("seed", 7L),
                        Map.entry("slot", 4),
                        Map.entry("participant", participant),
                        Map.entry("station", "lab-1"),
                        Map.entry("language", "en"),
                        Map.entry("simulated", false),
                        Map.entry("software", "0.1.0")));
        return session.add(EventType.CONSENT_GIVEN);
    }

    /** Sets the time of what follows. */
    public ASession at(double ms) {
        nanos = Math.round(ms * 1e6);
        return this;
    }

    public ASession add(EventType type, Object... keysAndValues) {
        Map<String, Object> payload = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            payload.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return add(type, payload);
    }

    public ASession add(EventType type, Map<String, Object> payload) {
        events.add(new Event(id, events.size() + 1L, nanos, BEGIN.plusNanos(nanos), step, trial, type, payload));
        return this;
    }

    /** A trial of a block begins: truth zim, the AI says what {@code advice} says with .8. */
    public ASession trial(String block, String kind, int number, String condition, String mode, String advice) {
        step++;
        trial = block + "-" + kind.charAt(0) + number;
        Map<String, Object> payload = new TreeMap<>(Map.of(
                "block",
                block,
                "number",
                number,
                "kind",
                kind,
                "condition",
                condition,
                "mode",
                mode,
                "factors",
                kind.equals("practice") ? Map.of() : Map.of("assistance", condition),
                "task",
                "image-classification",
                "item",
                "c" + step,
                "truth",
                "zim",
                "difficulty",
                0.25));
        payload.put("advice", advice);
        payload.put("advice_confidence", 0.8);
        payload.put("advice_shown", mode.equals("solo") ? List.of() : List.of("label", "confidence"));
        if (kind.equals("main")) {
            payload.put("item_set", 1);
        }
        if (condition.endsWith("explained")) {
            payload.put("explanation", "integrated-gradients");
            payload.put("explanation_opacity", 0.5);
            payload.put("explanation_drawing", Drawing.USUAL.recorded());
        }
        return add(EventType.TRIAL_STARTED, payload);
    }

    /** A main trial in sequential mode begins whose explanation appears when it is asked for. */
    public ASession explainedOnDemand(String block, int number, String advice) {
        trial(block, "main", number, "ai-explained", "sequential", advice);
        return alsoStartedWith(Map.of("explanation_on_demand", true));
    }

    /** A turn of a game begins, in sequential mode. */
    public ASession turn(String game, int turn, String advice) {
        trial("block-1", "main", turn, "ai", "sequential", advice);
        return alsoStartedWith(Map.of("game", game, "turn", turn));
    }

    /** A turn ends: how the game then stands. */
    public ASession turnEnded(double score, boolean over) {
        add(EventType.TRIAL_ENDED, "score", score, "over", over);
        trial = "";
        return this;
    }

    private ASession alsoStartedWith(Map<String, Object> more) {
        Event started = events.remove(events.size() - 1);
        Map<String, Object> payload = new TreeMap<>(started.payload());
        payload.putAll(more);
        return add(EventType.TRIAL_STARTED, payload);
    }

    public ASession phase(String phase) {
        return add(EventType.PHASE_STARTED, "phase", phase);
    }

    /** Pixels of that hash are put into the window. */
    public ASession drawn(String element, String sha256) {
        return add(EventType.PICTURE_DRAWN, "element", element, "width", 128, "height", 128, "sha256", sha256);
    }

    /** Numbers of that hash are put into the window, as curves or as heat on them. */
    public ASession seriesDrawn(String element, String sha256) {
        return add(EventType.SERIES_DRAWN, "element", element, "channels", 4, "samples", 240, "sha256", sha256);
    }

    /** An explanation of that hash is put into the window that cost so many forward passes, a backward one, and half a second. */
    public ASession explanationDrawn(String sha256, int forwardPasses) {
        return add(
                EventType.PICTURE_DRAWN,
                "element",
                "explanation",
                "width",
                128,
                "height",
                128,
                "sha256",
                sha256,
                "forward_passes",
                forwardPasses,
                "backward_passes",
                1,
                "seconds",
                0.5,
                "cpu_seconds",
                0.75);
    }

    public ASession painted(String phase) {
        return add(EventType.PAINTED, "phase", phase, "dropped_pulses", 1);
    }

    public ASession submitted(String phase, String answer, double confidence) {
        return add(EventType.ANSWER_SUBMITTED, "phase", phase, "answer", answer, "confidence", confidence);
    }

    /** In a turn of a game, where rules say whether an answer is right. */
    public ASession judged(String phase, String answer, boolean right) {
        return add(EventType.ANSWER_SUBMITTED, "phase", phase, "answer", answer, "confidence", 0.7, "correct", right);
    }

    public ASession trialEnded() {
        add(EventType.TRIAL_ENDED);
        trial = "";
        return this;
    }

    /** A whole two-stage trial that takes a second: initial answer after 300 ms, final after 600 ms more. */
    public ASession twoStage(
            String block, int number, String condition, String mode, String advice, String initial, String last) {
        double start = nanos / 1e6;
        trial(block, "main", number, condition, mode, advice).phase("initial");
        at(start + 20).painted("initial");
        at(start + 320).submitted("initial", initial, 0.6).phase("final");
        at(start + 340).painted("final");
        at(start + 940).submitted("final", last, 0.7);
        return trialEnded().at(start + 1000);
    }

    /** An attention check that asks for zim, answered after 300 ms. */
    public ASession attentionCheck(String block, int number, String answered) {
        double start = nanos / 1e6;
        trial(block, "attention", number, "solo", "solo", "zim");
        Event started = events.remove(events.size() - 1);
        Map<String, Object> payload = new TreeMap<>(started.payload());
        payload.put("instruction", "zim");
        add(EventType.TRIAL_STARTED, payload).phase("final");
        at(start + 20).painted("final");
        at(start + 320).submitted("final", answered, 0.6);
        return trialEnded().at(start + 400);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public String participant() {
        return participant;
    }
}
