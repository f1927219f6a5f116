package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Hands;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.plan.Phase;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.text.LocalizedText;

/** Answers that are spread over the options, at the real window; what is recorded is what was done. */
@ExtendWith(ApplicationExtension.class)
class AnswersAtTheWindowTest {

    private static final int LOOKING_MS = 1200;
    private static final int POINTS = 10;
    private static final LocalizedText TEXT = LocalizedText.same("?");

    private Stage stage;
    private GivenSessions sessions;
    private OpenWindow window;
    private final List<Map<String, Double>> done = new ArrayList<>();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aSliderByMouse(FxRobot robot) {
        begin(robot, "slider: { step: 10 }", "en");
        goThrough(new Mouse(window), slider());
    }

    @Test
    void aSliderByKeyboardAlone(FxRobot robot) {
        begin(robot, "slider: { step: 10 }", "fr");
        goThrough(new Keyboard(window), slider());
        assertThat(sessions.events(EventType.POINTER_MOVED)).isEmpty();
    }

    @Test
    void pointsByMouse(FxRobot robot) {
        begin(robot, "points: { total: " + POINTS + " }", "fr");
        goThrough(new Mouse(window), points());
    }

    @Test
    void pointsByKeyboardAlone(FxRobot robot) {
        begin(robot, "points: { total: " + POINTS + " }", "en");
        goThrough(new Keyboard(window), points());
        assertThat(sessions.events(EventType.POINTER_MOVED)).isEmpty();
    }

    private void begin(FxRobot robot, String answer, String language) {
        sessions = new GivenSessions(GivenStudy.answeredBy(answer), GivenMaterials.ofCreatures());
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().in(language));
    }

    private void goThrough(Hands hands, QuestionnaireItem panel) {
        Screen screen = window.screen();
        // Practice, and the first block with both of its phases, are enough.
        while (done.size() < 8) {
            act(screen, hands, panel);
            screen = window.screen();
        }

        assertThat(window.troubles()).isEmpty();
        assertThat(sessions.events(EventType.ANSWER_SUBMITTED))
                .extracting(event -> event.payload().get("probabilities"))
                .containsExactlyElementsOf(done);
        assertThat(sessions.events(EventType.ANSWER_SUBMITTED)).allSatisfy(AnswersAtTheWindowTest::namesTheFavourite);
    }

    private static void namesTheFavourite(Event submitted) {
        Map<?, ?> probabilities = (Map<?, ?>) submitted.payload().get("probabilities");
        assertThat((Double) probabilities.get(submitted.text("answer"))).isGreaterThan(0.5);
    }

    private void act(Screen screen, Hands hands, QuestionnaireItem panel) {
        if (screen instanceof Screen.Consent) {
            hands.use("agree");
        } else if (screen instanceof Screen.Form form) {
            form.questionnaire().items().forEach(item -> hands.answer(item, 0));
            hands.use("continue");
        } else if (screen instanceof Screen.Trial trial && trial.phase() != Phase.FEEDBACK) {
            window.await(
                    "the painting of " + trial.trialId(),
                    () -> sessions.events(EventType.PAINTED).stream()
                            .anyMatch(event -> event.trial().equals(trial.trialId())
                                    && event.text("phase").equals(trial.phase().word())));
            window.act(() -> sessions.pass(LOOKING_MS));
            double share = List.of(0.2, 0.8, 0.9, 0.1).get(done.size() % 4);
            hands.answer(panel, share);
            done.add(given(panel, share));
            hands.use("continue");
        } else {
            window.act(() -> sessions.pass(LOOKING_MS));
            hands.use("continue");
        }
    }

    /** Hands click a scale at the share, and give the first option that share of the points. */
    private Map<String, Double> given(QuestionnaireItem panel, double share) {
        double first = share;
        if (panel instanceof QuestionnaireItem.Scale) {
            String shown = window.text("#answer-value").replaceAll("[^0-9]", "");
            double favoured = Integer.parseInt(shown) / 100.0;
            first = share < 0.5 ? favoured : 1 - favoured;
        }
        double rounded = Math.round(first * POINTS) / (double) POINTS;
        return new TreeMap<>(Map.of("nilu", rounded, "pamo", Math.round((1 - rounded) * POINTS) / (double) POINTS));
    }

    private static QuestionnaireItem slider() {
        return new QuestionnaireItem.Scale("answer", TEXT, false, 0, 100, 10, TEXT, TEXT);
    }

    private static QuestionnaireItem points() {
        return new QuestionnaireItem.PointAllocation(
                "answer",
                TEXT,
                false,
                List.of(new QuestionnaireItem.Option("nilu", TEXT), new QuestionnaireItem.Option("pamo", TEXT)),
                POINTS);
    }
}
