package tandem.app.window.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tandem.protocols.plan.Phase;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.text.LocalizedText;

/**
 * Goes through a session at the window and writes down every act, as it ought to be recorded. What was chosen with a mouse on
 * a scale is what the window then tells.
 */
public final class SessionAtTheWindow {

    private static final long LOOKING_MS = 1500;
    private static final int MOST_AMOUNTS = 7;
    private static final double FAR_RIGHT = 0.85;
    private static final LocalizedText NO_TEXT = LocalizedText.same("");
    private static final QuestionnaireItem SLIDER =
            new QuestionnaireItem.Scale("answer", NO_TEXT, false, 0, 100, 1, NO_TEXT, NO_TEXT);

    private final OpenWindow window;
    private final Hands hands;
    private final Supplier<List<Event>> events;
    private final java.util.function.LongConsumer pass;
    private final List<String> options;
    private final List<Done> done = new ArrayList<>();
    private Map<String, Object> submitted = Map.of();
    private Answering answering = Answering.CHOICE;
    private int acts;

    /** How a study is answered. */
    public enum Answering {
        /** One of the options, and how sure one is. */
        CHOICE,
        /** A slider with an option at each end. */
        SLIDER,
        /** A tile of those that are offered. */
        TILE,
        /** From 0 to 6 of each option. */
        AMOUNTS
    }

    /** Something done, as a record would tell it. */
    public record Done(String trial, EventType type, Map<String, Object> payload) {

        public static Done of(Event event) {
            return new Done(event.trial(), event.type(), event.payload());
        }
    }

    /**
     * @param options of the task, as they are shown
     * @param events recorded so far
     * @param pass lets somebody look for that many milliseconds before an act
     */
    public SessionAtTheWindow(
            OpenWindow window,
            Hands hands,
            List<String> options,
            Supplier<List<Event>> events,
            java.util.function.LongConsumer pass) {
        this.window = window;
        this.hands = hands;
        this.options = options;
        this.events = events;
        this.pass = pass;
    }

    /** In a study that is answered so. */
    public SessionAtTheWindow answering(Answering how) {
        answering = how;
        return this;
    }

    /** From the current screen to the last. */
    public List<Done> goThrough() {
        Screen screen = window.screen();
        while (!(screen instanceof Screen.Ended)) {
            act(screen);
            screen = window.screen();
        }
        return List.copyOf(done);
    }

    private void act(Screen screen) {
        acts++;
        if (screen instanceof Screen.Consent) {
            hands.use("agree");
            wrote("", EventType.CONSENT_GIVEN, Map.of());
        } else if (screen instanceof Screen.Form form) {
            fillIn(form);
        } else if (screen instanceof Screen.Trial trial) {
            trial(trial);
        } else {
            hands.use("continue");
        }
        if (window.screen().equals(screen)) {
            throw new AssertionError("the window did not go on from " + screen + "; it says " + window.texts());
        }
    }

    private void fillIn(Screen.Form form) {
        Map<String, Object> answers = new TreeMap<>();
        for (QuestionnaireItem item : form.questionnaire().items()) {
            hands.answer(item, share());
            Screen.Form now = (Screen.Form) window.screen();
            String value = now.answers().get(item.id());
            answers.put(item.id(), value);
            wrote("", EventType.QUESTION_ANSWERED, Map.of("item", item.id(), "value", value));
        }
        hands.use("continue");
        wrote("", EventType.QUESTIONNAIRE_SUBMITTED, Map.of("answers", answers));
    }

    private void trial(Screen.Trial trial) {
        awaitPainted(trial);
        pass.accept(LOOKING_MS);
        if (trial.phase() == Phase.FEEDBACK) {
            hands.use("continue");
            return;
        } else if (trial.phase() == Phase.DELEGATION) {
            throw new AssertionError("no hand for delegation");
        }
        switch (answering) {
            case CHOICE -> choose(trial);
            case SLIDER -> slide(trial);
            case TILE -> answered(trial, hands.tile(trial.options(), share()));
            case AMOUNTS -> answered(trial, amounts(trial));
        }
        hands.use("continue");
        wrote(trial.trialId(), EventType.ANSWER_SUBMITTED, submitted);
    }

    /** Far from the middle and from where the last answer was. */
    private void slide(Screen.Trial trial) {
        boolean right = trial.initial().isPresent() == (acts % 4 < 2);
        hands.answer(SLIDER, right ? FAR_RIGHT : 1 - FAR_RIGHT);
        double favoured = shown("#answer-value");
        double first = right ? 1 - favoured : favoured;
        Map<String, Double> probabilities =
                new TreeMap<>(Map.of(options.get(0), hundredths(first), options.get(1), hundredths(1 - first)));
        submitted = Map.of("phase", trial.phase().word(), "probabilities", probabilities);
        wrote(trial.trialId(), EventType.PROBABILITIES_CHANGED, submitted);
    }

    private void choose(Screen.Trial trial) {
        String phase = trial.phase().word();
        int place = acts % 3 == 0 ? 0 : 1;
        hands.choose(options.get(place), place);
        wrote(trial.trialId(), EventType.ANSWER_CHANGED, Map.of("phase", phase, "answer", options.get(place)));
        hands.rate(share());
        double shown = shown("#confidence-value");
        wrote(trial.trialId(), EventType.CONFIDENCE_CHANGED, Map.of("phase", phase, "confidence", shown));
        submitted = Map.of("phase", phase, "answer", options.get(place), "confidence", shown);
    }

    private String amounts(Screen.Trial trial) {
        List<Integer> amounts = IntStream.range(0, trial.options().size())
                .map(option -> (acts + option * (1 + acts % 3)) % MOST_AMOUNTS)
                .boxed()
                .toList();
        hands.amounts(trial.options(), amounts);
        return AnswerForm.Amounts.written(amounts);
    }

    private void answered(Screen.Trial trial, String answer) {
        submitted = Map.of("phase", trial.phase().word(), "answer", answer);
        wrote(trial.trialId(), EventType.ANSWER_CHANGED, submitted);
    }

    /** What stands under a scale: 87% is 0.87. */
    private double shown(String selector) {
        return Integer.parseInt(window.text(selector).replaceAll("[^0-9]", "")) / 100.0;
    }

    private static double hundredths(double value) {
        return Math.round(100 * value) / 100.0;
    }

    private void awaitPainted(Screen.Trial trial) {
        window.await(
                "the painting of " + trial.trialId() + " " + trial.phase(),
                () -> events.get().stream()
                        .anyMatch(event -> event.type() == EventType.PAINTED
                                && event.trial().equals(trial.trialId())
                                && event.text("phase").equals(trial.phase().word())));
    }

    private void wrote(String trial, EventType type, Map<String, Object> payload) {
        done.add(new Done(trial, type, new TreeMap<>(payload)));
    }

    private double share() {
        return (acts * 0.381_966) % 1;
    }
}
