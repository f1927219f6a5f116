package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionClock;
import tandem.protocols.study.Study;

@ExtendWith(ApplicationExtension.class)
class ParticipantWindowTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void refusingConsentThanksAndAsksNothingMore(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();

        window.click("#refuse");

        assertThat(window.screen()).isEqualTo(new Screen.Ended(false));
        assertThat(window.texts()).contains("Thank you for your time");
        int recorded = sessions.events().size();
        new Mouse(window).use("continue");
        window.await("the end", window::closed);
        assertThat(sessions.events()).hasSize(recorded);
    }

    @Test
    void askingToLeaveIsAnsweredByStayingUnlessOneMeansIt(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        Screen before = window.screen();

        window.type(KeyCode.ESCAPE);
        assertThat(window.texts()).contains("Do you want to stop?");
        window.type(KeyCode.ENTER);

        assertThat(window.shows("#cover")).isFalse();
        assertThat(window.screen()).isEqualTo(before);
        assertThat(sessions.events(EventType.CLOSE_ASKED)).hasSize(1);
        assertThat(sessions.events(EventType.CLOSE_DECLINED)).hasSize(1);
        assertThat(sessions.events(EventType.SESSION_INTERRUPTED)).isEmpty();
        assertThat(window.closed()).isFalse();
    }

    @Test
    void enterGoesOnAgainAfterStaying(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.ENTER);

        new Keyboard(window).use("agree");

        assertThat(window.screen()).isInstanceOf(Screen.Form.class);
    }

    @Test
    void whoPressesToLeaveTwiceHasLeftOnceAndNothingIsRecordedAfterwards(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();
        window.type(KeyCode.ESCAPE);
        window.moveTo("#leave", 0.5);

        for (int press = 0; press < 2; press++) {
            robot.robotContext().getBaseRobot().pressMouse(MouseButton.PRIMARY);
            robot.robotContext().getBaseRobot().releaseMouse(MouseButton.PRIMARY);
        }

        window.await("the end", window::closed);
        assertThat(sessions.events())
                .filteredOn(event -> event.seq()
                        >= sessions.events(EventType.CLOSE_ASKED).get(0).seq())
                .extracting(tandem.protocols.session.Event::type)
                .containsExactly(EventType.CLOSE_ASKED, EventType.SESSION_INTERRUPTED);
    }

    @Test
    void leavingByKeyboardIsRecordedAndGivesTheSessionFree(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();

        window.type(KeyCode.ESCAPE);
        new Keyboard(window).tabTo("leave");
        window.type(KeyCode.SPACE);

        window.await("the end", window::closed);
        assertThat(sessions.events(EventType.SESSION_INTERRUPTED)).hasSize(1);
        assertThat(sessions.closed()).isEqualTo(1);
    }

    @Test
    void theWindowManagersCloseButtonAsksToo(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();

        window.act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        assertThat(window.shows("#stay")).isTrue();
        assertThat(window.closed()).isFalse();
        assertThat(sessions.events(EventType.CLOSE_ASKED)).hasSize(1);
    }

    @Test
    void nothingBeneathTheQuestionCanBeUsed(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();
        window.type(KeyCode.ESCAPE);

        window.click("#agree");

        assertThat(window.screen()).isInstanceOf(Screen.Consent.class);
        assertThat(sessions.events(EventType.CONSENT_GIVEN)).isEmpty();
    }

    @Test
    void aSinkThatFailsBringsACalmSentenceAndNothingElse(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();
        sessions.breakDown();

        window.click("#agree");

        assertThat(window.texts()).contains("We need a short break");
        assertThat(window.texts()).noneMatch(text -> text.contains("disk full") || text.contains("Exception"));
        window.type(KeyCode.A);
        window.type(KeyCode.B);
        assertThat(window.troubles()).hasSize(1);
        window.click("#close");
        window.await("the end", window::closed);
        assertThat(sessions.closed()).isEqualTo(1);
    }

    @Test
    void anExceptionOnTheWindowsThreadIsRecordedAndTheSessionCanGoOnLater(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = english(robot, sessions);
        window.screen();

        window.act(() -> {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, new IllegalStateException("a bug"));
        });

        assertThat(window.texts()).contains("We need a short break");
        assertThat(sessions.events(EventType.FAILURE)).hasSize(1);
        assertThat(sessions.events(EventType.FAILURE).get(0).text("message")).contains("a bug");
    }

    @Test
    void materialsThatFailBringACalmSentenceBeforeAnythingBegan(FxRobot robot) {
        Sessions broken = new Failing(small());
        OpenWindow window = english(robot, broken);

        window.awaitNode("#cover");

        assertThat(window.texts()).contains("We need a short break");
        window.click("#close");
        window.await("the end", window::closed);
    }

    @Test
    void aSecondClickOfADoubleClickDoesNothing(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.click("#agree");
        fillInDemographics(window);

        new Mouse(window).use("continue");
        Screen page = window.screen();
        window.press();

        assertThat(page).isInstanceOf(Screen.Read.class);
        assertThat(window.screen()).isEqualTo(page);
    }

    /** A hand that trembles: the system takes no double click where the pointer moves in between. */
    @Test
    void twoClicksInAMomentActOnceEvenIfThePointerMovesBetweenThem(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.click("#agree");
        fillInDemographics(window);
        window.moveTo("#continue", 0.3);

        window.act(() -> {
            Robot hand = new Robot();
            hand.mouseClick(MouseButton.PRIMARY);
            hand.mouseMove(hand.getMouseX() + 20, hand.getMouseY());
            hand.mouseClick(MouseButton.PRIMARY);
        });
        Screen page = window.screen();

        assertThat(page).isInstanceOf(Screen.Read.class);
        new Mouse(window).use("continue");
        assertThat(window.screen()).isNotEqualTo(page);
    }

    @Test
    void enterPressedTwiceInAMomentActsOnce(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.click("#agree");
        fillInDemographics(window);

        window.act(() -> {
            Robot hand = new Robot();
            for (int press = 0; press < 4; press++) {
                hand.keyPress(KeyCode.ENTER);
                hand.keyRelease(KeyCode.ENTER);
            }
        });
        Screen page = window.screen();

        assertThat(page).isInstanceOf(Screen.Read.class);
        new Keyboard(window).use("continue");
        assertThat(window.screen()).isNotEqualTo(page);
    }

    @Test
    void aHeldEnterActsOnce(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.click("#agree");
        fillInDemographics(window);

        window.hold(KeyCode.ENTER);
        Screen page = window.screen();
        window.hold(KeyCode.ENTER);
        window.hold(KeyCode.ENTER);

        assertThat(page).isInstanceOf(Screen.Read.class);
        assertThat(window.screen()).isEqualTo(page);
        window.letGo(KeyCode.ENTER);
        new Keyboard(window).use("continue");
        assertThat(window.screen()).isNotEqualTo(page);
    }

    @Test
    void whatIsMissingIsSaidCalmlyWhereOneLooks(FxRobot robot) {
        OpenWindow window = english(robot, small());
        window.screen();
        window.click("#agree");

        new Mouse(window).use("continue");

        assertThat(window.screen()).isInstanceOf(Screen.Form.class);
        assertThat(window.text("#hint")).isEqualTo("Please answer every question that is not optional.");
        window.click("#age-18-24");
        assertThat(window.text("#hint")).isEmpty();
    }

    @Test
    void aDeadlinePassesOnTheEnginesClockEvenIfThatIsSlow(FxRobot robot) {
        Study hasty = GivenStudy.smallWith("deadline: 60s", "deadline: 2s");
        GivenSessions sessions = new GivenSessions(hasty, GivenMaterials.ofCreatures()).on(new SlowClock());
        OpenWindow window = english(robot, sessions);
        window.screen();
        window.click("#agree");
        fillInDemographics(window);
        Mouse mouse = new Mouse(window);
        while (!(window.screen() instanceof Screen.Trial)) {
            mouse.use("continue");
        }
        assertThat(window.screen()).isInstanceOf(Screen.Trial.class);

        window.await(
                "the deadline",
                () -> !sessions.events(EventType.PHASE_TIMED_OUT).isEmpty());

        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void anInterruptedSessionIsOfferedAndGoesOnInItsLanguage(FxRobot robot) {
        GivenSessions first = small();
        OpenWindow before =
                new OpenWindow(robot, stage, first, WindowOptions.asking().in("fr"));
        before.screen();
        before.click("#agree");
        before.type(KeyCode.ESCAPE);
        before.click("#leave");
        before.await("the end", before::closed);

        GivenSessions sessions = small().withUnfinished(new Unfinished("s-1", "P001", "fr", "10:42"))
                .withPast(first.events());
        OpenWindow window = new OpenWindow(robot, stage, sessions, WindowOptions.asking());
        window.click("#resume-P001");

        assertThat(window.screen()).isInstanceOf(Screen.Form.class);
        assertThat(window.text("#continue")).isEqualTo("Continuer");
        assertThat(sessions.events(EventType.SESSION_RESUMED)).hasSize(1);
    }

    @Test
    void aNewParticipantCanBeginBesideAnInterruptedSession(FxRobot robot) {
        GivenSessions sessions = small().withUnfinished(new Unfinished("s-1", "P001", "fr", "10:42"));
        OpenWindow window = new OpenWindow(robot, stage, sessions, WindowOptions.asking());

        window.click("#new-participant");
        window.click("#language-en");

        assertThat(window.screen()).isInstanceOf(Screen.Consent.class);
    }

    private static void fillInDemographics(OpenWindow window) {
        window.click("#age-25-34");
        window.click("#gender-no-answer");
    }

    private OpenWindow english(FxRobot robot, Sessions sessions) {
        return new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
    }

    private static GivenSessions small() {
        return new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
    }

    /** Half as fast as the animations' clock. */
    private static final class SlowClock implements SessionClock {

        private final long origin = System.nanoTime();

        @Override
        public long nanos() {
            return (System.nanoTime() - origin) / 2;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH.plusNanos(nanos());
        }
    }

    private record Failing(Sessions sessions) implements Sessions {

        @Override
        public Study study() {
            return sessions.study();
        }

        @Override
        public java.util.List<Unfinished> unfinished() {
            return java.util.List.of();
        }

        @Override
        public Running begin(String language, tandem.tasks.Task.Progress progress) {
            throw new UnsatisfiedLinkError("no network library here");
        }

        @Override
        public Running resume(String session, tandem.tasks.Task.Progress progress) {
            return begin("en", progress);
        }
    }
}
