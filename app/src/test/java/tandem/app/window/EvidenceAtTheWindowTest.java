package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
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
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;

/** Marking in the picture at the real window; what is recorded is where it was marked, in the picture's own pixels. */
@ExtendWith(ApplicationExtension.class)
class EvidenceAtTheWindowTest {

    private static final int LOOKING_MS = 1200;

    private Stage stage;
    private GivenSessions sessions;
    private OpenWindow window;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aBoxIsDraggedOverThePictureAndUndone(FxRobot robot) {
        Hands hands = atTheFirstTrial(robot, "box", "en");
        window.drag("#marking", new Point2D(0.25, 0.5), new Point2D(0.75, 0.9));
        window.drag("#marking", new Point2D(0.1, 0.1), new Point2D(0.2, 0.2));
        window.click("#evidence-undo");
        submit(hands);

        List<Event> marked = sessions.events(EventType.EVIDENCE_MARKED);
        assertThat(marked).hasSize(2);
        assertThat(marked.get(0).text("shape")).isEqualTo("box");
        assertMarked(marked.get(0), 0.25, 0.5, 0.75, 0.9);
        assertThat(sessions.events(EventType.EVIDENCE_UNDONE)).hasSize(1);
        // Of 8 × 8 cells the box covers the centres of columns 2 to 5 in rows 4 to 6.
        assertThat(submitted().payload())
                .containsEntry("evidence_grid", 8)
                .containsEntry("evidence_cells", List.of(34, 35, 36, 37, 42, 43, 44, 45, 50, 51, 52, 53));
    }

    @Test
    void aStrokeIsPaintedOverThePicture(FxRobot robot) {
        Hands hands = atTheFirstTrial(robot, "brush", "fr");
        window.drag("#marking", new Point2D(0.0625, 0.0625), new Point2D(0.9375, 0.0625));
        submit(hands);

        Event stroke = sessions.events(EventType.EVIDENCE_MARKED).get(0);
        assertThat(stroke.text("shape")).isEqualTo("stroke");
        assertThat((List<?>) submitted().payload().get("evidence_cells")).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void cellsAreMarkedAndUndoneByKeyboardAlone(FxRobot robot) {
        Hands hands = atTheFirstTrial(robot, "box", "fr");
        new Keyboard(window).tabTo("marking");
        window.type(KeyCode.LEFT);
        window.type(KeyCode.UP);
        window.type(KeyCode.SPACE);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.SPACE);
        window.type(KeyCode.BACK_SPACE);
        submit(hands);

        // The cursor begins in the middle, at row 4 and column 4.
        assertThat((List<?>) submitted().payload().get("evidence_cells")).isEqualTo(List.of(3 * 8 + 3));
    }

    @Test
    void anAnswerWithoutAMarkIsNotTakenAndTheReasonIsSaid(FxRobot robot) {
        Hands hands = atTheFirstTrial(robot, "box", "en");
        submit(hands);

        assertThat(sessions.events(EventType.ANSWER_SUBMITTED)).isEmpty();
        assertThat(window.texts()).contains("Please mark in the picture what your answer rests on.");
    }

    private Hands atTheFirstTrial(FxRobot robot, String tool, String language) {
        sessions = new GivenSessions(GivenStudy.markedWith(tool), GivenMaterials.ofCreatures());
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().in(language));
        Hands hands = new Mouse(window);
        Screen screen = window.screen();
        while (!(screen instanceof Screen.Trial)) {
            if (screen instanceof Screen.Consent) {
                hands.use("agree");
            } else if (screen instanceof Screen.Form form) {
                form.questionnaire().items().forEach(item -> hands.answer(item, 0));
                hands.use("continue");
            } else {
                window.act(() -> sessions.pass(LOOKING_MS));
                hands.use("continue");
            }
            screen = window.screen();
        }
        window.await("the painting", () -> !sessions.events(EventType.PAINTED).isEmpty());
        window.act(() -> sessions.pass(LOOKING_MS));
        return hands;
    }

    private void submit(Hands hands) {
        hands.choose("nilu", 0);
        hands.rate(0.5);
        hands.use("continue");
        assertThat(window.troubles()).isEmpty();
    }

    private Event submitted() {
        return sessions.events(EventType.ANSWER_SUBMITTED).get(0);
    }

    /** Corners in shares of the picture, as near as a pixel of the screen is. */
    private static void assertMarked(Event mark, double... shares) {
        List<?> frame = (List<?>) mark.payload().get("frame");
        List<?> points = (List<?>) mark.payload().get("points");
        for (int i = 0; i < shares.length; i++) {
            double side = ((Number) frame.get(i % 2)).doubleValue();
            assertThat(((Number) points.get(i)).doubleValue() / side).isCloseTo(shares[i], within(0.01));
        }
    }
}
