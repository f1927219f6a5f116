package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.SessionAtTheWindow;
import tandem.protocols.session.Screen;

/** What is over is held by nobody: neither the views of trials while a session goes on, nor its window once it is closed. */
@ExtendWith(ApplicationExtension.class)
class LettingGoTest {

    /** JavaFX has some nodes at hand that it dealt with last, such as the parent before; their number does not grow. */
    private static final int AT_HAND = 6;

    /** Not TestFX's own, which keeps what was done in it. */
    private Stage stage;

    @BeforeEach
    void openStage() {
        stage = OpenWindow.on(Stage::new);
    }

    @Test
    void aWindowThatIsClosedIsLetGoByTheThreadAndByAStageThatShowsSomethingElse(FxRobot robot) {
        WeakReference<Scene> closed = closedAfterAWholeSession(robot);

        OpenWindow.on(() -> {
            stage.setScene(new Scene(new Group()));
            return stage;
        });

        // A window and its scene hold each other.
        await("the end of the closed window", () -> closed.refersTo(null));
    }

    @Test
    void viewsOfTrialsThatAreOverAreLetGoWhileTheSessionGoesOn(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = open(robot, sessions);
        Set<String> trials = new LinkedHashSet<>();
        List<WeakReference<Node>> views = new ArrayList<>();

        goThrough(window, sessions, () -> {
            trials.add(((Screen.Trial) window.screen()).trialId());
            views.add(new WeakReference<>(stage.getScene().getRoot().lookup(".trial")));
        });

        assertThat(trials).hasSizeGreaterThan(2 * AT_HAND);
        assertThat(window.closed()).isFalse();
        await(
                "the end of all but a few views",
                () -> views.stream().filter(view -> !view.refersTo(null)).count() <= AT_HAND);
    }

    /** With nothing left of it in this test's own hands. */
    private WeakReference<Scene> closedAfterAWholeSession(FxRobot robot) {
        GivenSessions sessions = small();
        OpenWindow window = open(robot, sessions);
        goThrough(window, sessions, () -> {});
        new Keyboard(window).use("continue");
        window.await("the end", window::closed);
        return new WeakReference<>(stage.getScene());
    }

    private OpenWindow open(FxRobot robot, GivenSessions sessions) {
        return new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
    }

    private static GivenSessions small() {
        return new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
    }

    /** @param look at each trial once it is painted */
    private static void goThrough(OpenWindow window, GivenSessions sessions, Runnable look) {
        new SessionAtTheWindow(window, new Keyboard(window), sessions.plan().options(), sessions::events, ms -> {
                    look.run();
                    window.act(() -> sessions.pass(ms));
                })
                .goThrough();
        assertThat(window.screen()).isEqualTo(new Screen.Ended(true));
    }

    private static void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> {
                System.gc();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException never) {
            throw new AssertionError(what + " did not come", never);
        }
    }
}
