package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Hands;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionEngine;

/** A questionnaire with every kind of question, in the real window; what is recorded is what was answered. */
@ExtendWith(ApplicationExtension.class)
class QuestionsTest {

    private static final double NEAR = 0.45;

    private final GivenSessions sessions =
            new GivenSessions(GivenStudy.withEveryQuestion(), GivenMaterials.ofCreatures());
    private OpenWindow window;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void everyKindIsAnsweredByMouse(FxRobot robot) {
        Hands mouse = new Mouse(openAt(robot, "en"));
        mouse.use("agree");

        answerAll(mouse);

        assertThat(answered())
                .containsEntry("load", scaleByMouse())
                .containsAllEntriesOf(expected())
                .hasSize(12);
        mouse.use("continue");
        assertSubmitted();
        assertThat(sessions.events(EventType.KEY_PRESSED))
                .extracting(event -> event.text("key"))
                .allMatch("TAB"::equals);
    }

    @Test
    void everyKindIsAnsweredByKeyboardAlone(FxRobot robot) {
        Hands keyboard = new Keyboard(openAt(robot, "fr"));
        keyboard.use("agree");

        answerAll(keyboard);

        assertThat(answered())
                .containsEntry("load", "40")
                .containsAllEntriesOf(expected())
                .hasSize(12);
        keyboard.use("continue");
        assertSubmitted();
        assertThat(sessions.events(EventType.POINTER_MOVED)).isEmpty();
    }

    /** In French, a number may be typed as it is written. */
    @Test
    void aFrenchCommaIsADecimalPoint(FxRobot robot) {
        openAt(robot, "fr");
        new Mouse(window).use("agree");
        window.click("#years");
        window.write("2,5");
        window.type(KeyCode.TAB);

        assertThat(answered()).containsExactly(Map.entry("years", "2.5"));
    }

    @Test
    void whatIsNotFinishedIsMarkedAndNotSubmitted(FxRobot robot) {
        Hands mouse = new Mouse(openAt(robot, "en"));
        mouse.use("agree");
        answerAll(mouse);
        int before = sessions.events(EventType.QUESTION_ANSWERED).size();

        window.click("#order-own");
        mouse.use("continue");

        assertThat(window.screen()).isInstanceOf(Screen.Form.class);
        assertThat(window.text("#hint")).isEqualTo("Please finish the marked answer first.");
        assertThat(sessions.events(EventType.QUESTION_ANSWERED)).hasSize(before);

        window.click("#order-own");
        mouse.use("continue");

        assertThat(window.screen()).isNotInstanceOf(Screen.Form.class);
        assertThat(answered()).containsEntry("order", "label>sure>colours>own");
    }

    @Test
    void whoGoesOnTooSoonIsLedToTheFirstQuestionWithoutAnAnswer(FxRobot robot) {
        Hands mouse = new Mouse(openAt(robot, "en"));
        mouse.use("agree");
        Screen.Form form = (Screen.Form) window.screen();
        form.questionnaire().items().stream()
                .filter(item -> !item.id().equals("order") && !item.id().equals("role"))
                .forEach(item -> mouse.answer(item, NEAR));
        mouse.use("continue");

        assertThat(window.text("#hint")).isEqualTo("Please answer every question that is not optional.");
        assertThat(window.focused()).isEqualTo("order-label");
    }

    @Test
    void enterInAFieldHandsOnWhatStandsThereAndGoesOn(FxRobot robot) {
        Keyboard keyboard = new Keyboard(openAt(robot, "en"));
        keyboard.use("agree");
        answerAll(keyboard);
        keyboard.tabTo("role");
        window.write("nurse");
        keyboard.use("continue");

        assertThat(answered()).containsEntry("role", "nurse");
        assertThat(window.screen()).isNotInstanceOf(Screen.Form.class);
    }

    @Test
    void oneCanAskToLeaveFromWithinAField(FxRobot robot) {
        openAt(robot, "en");
        new Mouse(window).use("agree");
        window.click("#role");
        window.write("nurse");
        window.type(KeyCode.ESCAPE);
        assertThat(window.shows("#cover")).isTrue();
        window.click("#stay");

        assertThat(window.typed("#role")).isEqualTo("nurse");
    }

    @Test
    void aNumberOutOfRangeIsNoAnswerAndStaysToBeMended(FxRobot robot) {
        openAt(robot, "en");
        new Mouse(window).use("agree");
        window.click("#birth");
        window.write("1066");
        window.type(KeyCode.TAB);
        window.click("#hand-left");

        assertThat(answered()).containsOnlyKeys("hand");
        assertThat(window.typed("#birth")).isEqualTo("1066");
        assertThat(window.text("#birth-note")).isEqualTo("a whole number from 1920 to 2015");
    }

    @Test
    void pointsAreAnAnswerOnceAllAreGiven(FxRobot robot) {
        openAt(robot, "en");
        new Mouse(window).use("agree");
        window.click("#share-me");
        window.write("4");
        window.type(KeyCode.TAB);
        assertThat(window.text("#share-note")).isEqualTo("Points left: 6");
        assertThat(answered()).isEmpty();

        window.write("7");
        window.type(KeyCode.TAB);
        assertThat(window.text("#share-note")).isEqualTo("Points too many: 1");
        assertThat(answered()).isEmpty();

        window.click("#share-ai-fewer");
        assertThat(window.text("#share-note")).isEqualTo("All 10 points are given.");
        assertThat(answered()).containsExactly(Map.entry("share", "me=4,ai=6,luck=0"));
    }

    @Test
    void aDigitPutsAnOptionAtItsPlaceInARanking(FxRobot robot) {
        Keyboard keyboard = new Keyboard(openAt(robot, "en"));
        keyboard.use("agree");
        for (String option : List.of("label", "sure", "colours", "own")) {
            keyboard.tabTo("order-" + option);
            window.type(KeyCode.DIGIT1);
        }

        assertThat(answered()).containsExactly(Map.entry("order", "own>colours>sure>label"));
    }

    @Test
    void whatIsTypedIsRecordedAsAnAnswerAndNotKeyByKey(FxRobot robot) {
        openAt(robot, "en");
        new Mouse(window).use("agree");
        window.click("#role");
        window.write("nurse");
        window.click("#hand-left");

        assertThat(answered()).containsEntry("role", "nurse");
        assertThat(sessions.events(EventType.KEY_PRESSED)).isEmpty();

        window.click("#role");
        for (int i = 0; i < 5; i++) {
            window.type(KeyCode.BACK_SPACE);
        }
        window.click("#hand-right");
        assertThat(answered()).containsEntry("role", "");
    }

    @Test
    void whatWasAnsweredStandsThereWhenASessionGoesOn(FxRobot robot) {
        GivenSessions first = new GivenSessions(sessions.study(), GivenMaterials.ofCreatures());
        SessionEngine engine = AtTheScreen.where(first, "fr", Screen.Form.class::isInstance);
        expected().forEach((item, answer) -> engine.on(new Response.AnswerQuestion(item, answer)));
        sessions.withUnfinished(new Unfinished("s-1", "P001", "fr", "10:42")).withPast(first.events());
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking());
        window.click("#resume-P001");

        window.awaitNode("#years");
        assertThat(window.typed("#years")).isEqualTo("27,0");
        assertThat(window.typed("#why")).isEqualTo("it was 4");
        assertThat(window.typed("#share-ai")).isEqualTo("0");
        assertThat(window.text("#share-note")).isEqualTo("Les 10 points sont répartis.");
        assertThat(window.text("#sources-note")).isEqualTo("3 choix faits sur 3");
        new Mouse(window).answer(question("load"), NEAR);
        new Mouse(window).use("continue");
        assertSubmitted();
    }

    private QuestionnaireItem question(String id) {
        return ((Screen.Form) window.screen())
                .questionnaire().items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private OpenWindow openAt(FxRobot robot, String language) {
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().in(language));
        window.screen();
        return window;
    }

    private void answerAll(Hands hands) {
        Screen.Form form = (Screen.Form) window.screen();
        for (QuestionnaireItem item : form.questionnaire().items()) {
            hands.answer(item, item.id().equals("similar") ? 0.95 : NEAR);
        }
    }

    /** What lies near 0.45 of what is offered; for the statement on similar AIs, no response. */
    private static Map<String, String> expected() {
        return Map.ofEntries(
                Map.entry("hand", "left"),
                Map.entry("careful", "2"),
                Map.entry("similar", "no-response"),
                Map.entry("reading", "2"),
                Map.entry("years", "27.0"),
                Map.entry("birth", "1962"),
                Map.entry("role", "it was 4"),
                Map.entry("why", "it was 4"),
                Map.entry("order", "own>label>sure>colours"),
                Map.entry("share", "me=4,ai=0,luck=6"),
                Map.entry("sources", "mental-demand>temporal-demand,effort>mental-demand,temporal-demand>effort"));
    }

    /** What the window then shows. */
    private String scaleByMouse() {
        return window.text("#load-value");
    }

    /** The last answer to each question. */
    private Map<String, String> answered() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Event event : sessions.events(EventType.QUESTION_ANSWERED)) {
            answers.put(event.text("item"), event.text("value"));
        }
        return answers;
    }

    /** Every question was answered once, and all answers were submitted together. */
    private void assertSubmitted() {
        Map<String, String> answers = answered();
        assertThat(sessions.events(EventType.QUESTION_ANSWERED)).hasSameSizeAs(answers.keySet());
        assertThat(sessions.events(EventType.QUESTIONNAIRE_SUBMITTED))
                .singleElement()
                .satisfies(event -> assertThat(event.payload()).containsEntry("answers", answers));
        assertThat(window.screen()).isNotInstanceOf(Screen.Form.class);
        assertThat(window.troubles()).isEmpty();
    }
}
