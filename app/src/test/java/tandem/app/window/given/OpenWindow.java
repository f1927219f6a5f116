package tandem.app.window.given;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import tandem.app.window.ParticipantWindow;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowThread;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** A participant's window that is open, and the mouse and the keyboard before it. */
public final class OpenWindow {

    private static final int LONGEST_WAIT_S = 180;
    private static final double NEAR = 2;
    private static final double ASIDE = 12;

    private final FxRobot robot;
    private final Stage stage;
    private final ParticipantWindow window;
    private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private Optional<Object> painted = Optional.empty();
    private volatile Point2D pointer = new Point2D(-1, -1);

    public OpenWindow(FxRobot robot, Stage stage, Sessions sessions, WindowOptions options) {
        this.robot = robot;
        this.stage = stage;
        this.window = on(() -> {
            ParticipantWindow opened = new ParticipantWindow(
                    stage, sessions, options.windowed(1280, 720).telling(troubles::add), () -> closed = true);
            opened.open();
            stage.getScene()
                    .addEventFilter(
                            MouseEvent.ANY, event -> pointer = new Point2D(event.getSceneX(), event.getSceneY()));
            return opened;
        });
    }

    /** The screen that is current once a session is under way. */
    public Screen screen() {
        await("a session", () -> window.session().isPresent());
        layOut();
        awaitPainted();
        return on(() -> window.session().orElseThrow().screen());
    }

    /** What comes of it if the window itself, or somebody at it, does this now. */
    public Outcome respond(Response response) {
        return on(() -> window.session().orElseThrow().act(response));
    }

    public List<Throwable> troubles() {
        return List.copyOf(troubles);
    }

    public boolean closed() {
        return closed;
    }

    public Stage stage() {
        return stage;
    }

    /** Waits until the condition, which is looked at on the JavaFX thread, holds. */
    public void await(String what, Callable<Boolean> condition) {
        try {
            waitFor(LONGEST_WAIT_S, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException never) {
            throw new AssertionError(what + " did not come", never);
        }
    }

    public void awaitNode(String selector) {
        await(selector, () -> find(selector).isPresent());
    }

    public boolean shows(String selector) {
        return on(() -> find(selector).isPresent());
    }

    /** All that can be read. */
    public List<String> texts() {
        return on(() -> {
            List<String> texts = new ArrayList<>();
            for (Node node : stage.getScene().getRoot().lookupAll(".label")) {
                texts.add(((Labeled) node).getText());
            }
            for (Node node : stage.getScene().getRoot().lookupAll(".button")) {
                texts.add(((Labeled) node).getText());
            }
            return texts;
        });
    }

    public String text(String selector) {
        return on(() -> ((Labeled) find(selector).orElseThrow()).getText());
    }

    /** What stands in a field. */
    public String typed(String selector) {
        return on(() -> ((TextInputControl) find(selector).orElseThrow()).getText());
    }

    /** The id of what has the focus, or an empty text. */
    public String focused() {
        return on(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    public void click(String selector) {
        click(selector, 0.5);
    }

    /** Clicks on a node, that share of its width from its left side. */
    public void click(String selector, double share) {
        moveTo(selector, share);
        press();
    }

    /** Clicks on a place of a node, in shares of its width and height. */
    public void click(String selector, Point2D share) {
        awaitNode(selector);
        layOut();
        moveTo(place(selector, share));
        press();
    }

    public void moveTo(String selector, double share) {
        awaitNode(selector);
        layOut();
        scrollTo(selector);
        Point2D point = on(() -> {
            Node node = find(selector).orElseThrow();
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
        });
        moveTo(point);
    }

    /** Drags from one place of a node to another, both in shares of its width and height. */
    public void drag(String selector, Point2D from, Point2D to) {
        awaitNode(selector);
        layOut();
        moveTo(place(selector, from));
        robot.robotContext().getBaseRobot().pressMouse(MouseButton.PRIMARY);
        moveTo(place(selector, from.midpoint(to)));
        moveTo(place(selector, to));
        robot.robotContext().getBaseRobot().releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    private Point2D place(String selector, Point2D share) {
        return on(() -> {
            Node node = find(selector).orElseThrow();
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(
                    bounds.getMinX() + share.getX() * bounds.getWidth(),
                    bounds.getMinY() + share.getY() * bounds.getHeight());
        });
    }

    /** Scrolls as far as it takes to see a node. */
    private void scrollTo(String selector) {
        act(() -> {
            Node node = find(selector).orElseThrow();
            Node above = node;
            while (above != null && !(above instanceof ScrollPane)) {
                above = above.getParent();
            }
            if (above instanceof ScrollPane scroll) {
                Bounds bounds = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double seen = scroll.getViewportBounds().getHeight();
                double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
                double top = hidden * scroll.getVvalue();
                if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + seen)) {
                    scroll.setVvalue(Math.max(0, Math.min(1, (bounds.getCenterY() - seen / 2) / hidden)));
                }
            }
        });
        layOut();
    }

    /** Moves the pointer to where nothing can be used. */
    public void moveAside() {
        moveTo(on(() -> new Point2D(
                stage.getX() + stage.getScene().getX() + ASIDE,
                stage.getY() + stage.getScene().getY() + ASIDE)));
    }

    private void moveTo(Point2D point) {
        robot.robotContext().getBaseRobot().moveMouse(point);
        // The platform may keep a move back until something else happens.
        Point2D inScene = on(() -> new Point2D(
                Math.rint(point.getX()) - stage.getX() - stage.getScene().getX(),
                Math.rint(point.getY()) - stage.getY() - stage.getScene().getY()));
        await("the pointer at " + point, () -> pointer.distance(inScene) < NEAR);
    }

    /** Presses the mouse button where the pointer is, and lets it go. */
    public void press() {
        robot.robotContext().getBaseRobot().pressMouse(MouseButton.PRIMARY);
        robot.robotContext().getBaseRobot().releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    public void type(KeyCode key) {
        hold(key);
        letGo(key);
    }

    /** Types a text where the focus is. */
    public void write(String text) {
        robot.write(text);
        settle();
    }

    public void hold(KeyCode key) {
        robot.robotContext().getBaseRobot().pressKeyboard(key);
        settle();
    }

    public void letGo(KeyCode key) {
        robot.robotContext().getBaseRobot().releaseKeyboard(key);
        settle();
    }

    /** Does something on the JavaFX thread. */
    public void act(Runnable work) {
        on(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public static <T> T on(Callable<T> work) {
        try {
            return asyncFx(work).get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
    }

    /** Input is handed on by events that stand in the queue before this one. */
    private void settle() {
        act(() -> {});
        layOut();
        awaitPainted();
    }

    /** Nothing acts on a screen before. */
    private void awaitPainted() {
        Optional<Object> now =
                on(() -> window.session().map(SessionModel::screen).map(OpenWindow::whatIsPainted));
        if (!now.equals(painted)) {
            WindowThread.awaitPulse();
            painted = now;
        }
    }

    /** What is the same as long as a screen only changes with what is answered on it. */
    private static Object whatIsPainted(Screen screen) {
        if (screen instanceof Screen.Trial trial) {
            return List.of(trial.trialId(), trial.phase());
        }
        return screen instanceof Screen.Form form ? form.questionnaire() : screen;
    }

    /** What has just been shown has its place, and its keys, only after a layout. */
    private void layOut() {
        act(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }
}
