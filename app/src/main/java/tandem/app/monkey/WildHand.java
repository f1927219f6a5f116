package tandem.app.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import tandem.app.window.WindowThread;

/** Does with mouse, keyboard and window what comes to its mind; the same seed has the same ideas. */
final class WildHand {

    /** Each stands as often as it is likely. */
    private static final List<Idea> IDEAS = List.of(
            WildHand::clickOnControl,
            WildHand::clickOnControl,
            WildHand::clickOnControl,
            WildHand::clickOnControl,
            WildHand::clickAnywhere,
            WildHand::clickAnywhere,
            WildHand::doubleClick,
            WildHand::doubleClick,
            WildHand::drag,
            WildHand::drag,
            WildHand::wander,
            WildHand::scroll,
            WildHand::mash,
            WildHand::mash,
            WildHand::type,
            WildHand::type,
            WildHand::type,
            WildHand::hold,
            WildHand::chord);

    /** One in so many ideas is about the window itself, or the machine. */
    private static final int RARE = 10;

    private static final int HOUR_MS = 3_600_000;

    private static final List<KeyCode> COMMON = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT7,
            KeyCode.DIGIT0,
            KeyCode.F,
            KeyCode.J,
            KeyCode.E,
            KeyCode.A,
            KeyCode.Z,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.COMMA,
            KeyCode.PERIOD,
            KeyCode.F1,
            KeyCode.F11);

    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);

    private final Stage stage;
    private final RobotHand hand;
    private final WildClock clock;
    private final RandomGenerator random;

    @FunctionalInterface
    private interface Idea {
        void follow(WildHand hand);
    }

    WildHand(Stage stage, RobotHand hand, WildClock clock, RandomGenerator random) {
        this.stage = stage;
        this.hand = hand;
        this.clock = clock;
        this.random = random;
    }

    /** Does one thing, or a quick run of them. */
    void act() {
        if (random.nextInt(RARE) == 0) {
            switch (random.nextInt(4)) {
                case 0 -> wantToLeave();
                case 1 -> lookElsewhere();
                case 2 -> clock.sleep(random.nextInt(600_000), random.nextBoolean());
                default -> clock.set(random.nextInt(-HOUR_MS, HOUR_MS));
            }
        } else {
            IDEAS.get(random.nextInt(IDEAS.size())).follow(this);
        }
        // Some input meets a screen that is painted, some one that is on its way.
        if (random.nextBoolean()) {
            WindowThread.awaitPulse();
        }
    }

    private void clickOnControl() {
        if (toControl()) {
            hand.click(button());
        }
    }

    private void clickAnywhere() {
        hand.moveTo(place());
        hand.click(button());
    }

    private void doubleClick() {
        if (random.nextBoolean()) {
            toControl();
        } else {
            hand.moveTo(place());
        }
        hand.click(MouseButton.PRIMARY);
        hand.click(MouseButton.PRIMARY);
    }

    private void drag() {
        if (random.nextBoolean()) {
            toControl();
        } else {
            hand.moveTo(place());
        }
        hand.press();
        wander();
        hand.release();
    }

    private void wander() {
        for (int i = random.nextInt(6); i >= 0; i--) {
            hand.moveTo(place());
        }
    }

    private void scroll() {
        hand.moveTo(place());
        hand.scroll(random.nextInt(-5, 6));
    }

    private void mash() {
        for (int i = random.nextInt(20); i >= 0; i--) {
            hand.chord(List.of(key()));
        }
    }

    private void type() {
        hand.chord(List.of(key()));
    }

    private void hold() {
        hand.hold(key(), 1 + random.nextInt(12));
    }

    private void chord() {
        hand.chord(List.of(MODIFIERS.get(random.nextInt(MODIFIERS.size())), key()));
    }

    private void wantToLeave() {
        if (random.nextBoolean()) {
            hand.chord(List.of(KeyCode.ESCAPE));
        } else {
            WindowThread.act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        }
    }

    /** Another window takes the focus for a moment. */
    private void lookElsewhere() {
        Stage other = WindowThread.on(() -> {
            Stage opened = new Stage(StageStyle.UTILITY);
            opened.setScene(new Scene(new Pane(), 120, 80));
            opened.show();
            opened.requestFocus();
            return opened;
        });
        if (random.nextBoolean()) {
            hand.chord(List.of(key()));
        }
        WindowThread.act(() -> {
            other.close();
            stage.requestFocus();
        });
    }

    private boolean toControl() {
        return WindowThread.on(() -> {
            List<Node> controls = new ArrayList<>();
            collect(stage.getScene().getRoot(), controls);
            if (controls.isEmpty()) {
                return false;
            }
            hand.moveTo(controls.get(random.nextInt(controls.size())));
            return true;
        });
    }

    private static void collect(Node node, List<Node> controls) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }

    private Point2D place() {
        return new Point2D(random.nextDouble(), random.nextDouble());
    }

    private MouseButton button() {
        return random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    }

    private KeyCode key() {
        return COMMON.get(random.nextInt(COMMON.size()));
    }
}
