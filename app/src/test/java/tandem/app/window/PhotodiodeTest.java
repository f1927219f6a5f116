package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.SessionAtTheWindow;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.SessionClock;

/** The square for a photodiode, through a whole session; events carry the number of the pulse that they came in. */
@ExtendWith(ApplicationExtension.class)
class PhotodiodeTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theSquareFlipsOnceWithEachPaintedEventAndInItsPulse(FxRobot robot) {
        PulseClock clock = new PulseClock();
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures()).on(clock);
        OpenWindow window = open(robot, sessions, DisplayUse.USUAL.markedIn(Corner.BOTTOM_LEFT));
        window.screen();
        List<Paint> colours = new ArrayList<>();
        List<Long> pulses = new ArrayList<>();
        window.act(() -> {
            stage.getScene().addPreLayoutPulseListener(clock::tick);
            square().fillProperty().addListener((property, before, now) -> {
                colours.add(now);
                pulses.add(clock.nanos());
            });
        });
        assertThat(square().getFill()).isEqualTo(Color.BLACK);

        new SessionAtTheWindow(
                        window,
                        new Mouse(window),
                        sessions.plan().options(),
                        sessions::events,
                        ms -> WindowThread.awaitPulse())
                .goThrough();

        List<Event> painted = sessions.events(EventType.PAINTED);
        assertThat(painted).isNotEmpty();
        assertThat(pulses)
                .containsExactlyElementsOf(painted.stream().map(Event::nanos).toList());
        for (int i = 0; i < colours.size(); i++) {
            assertThat(colours.get(i)).isEqualTo(i % 2 == 0 ? Color.WHITE : Color.BLACK);
        }
    }

    @Test
    void theSquareLiesInItsCornerAndTakesNoClicks(FxRobot robot) {
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        OpenWindow window = open(robot, sessions, DisplayUse.USUAL.markedIn(Corner.BOTTOM_RIGHT));
        window.screen();

        Bounds bounds = OpenWindow.on(() -> square().localToScene(square().getLayoutBounds()));
        assertThat(bounds).isEqualTo(new BoundingBox(1280 - 24, 720 - 24, 24, 24));
        assertThat(square().isMouseTransparent()).isTrue();
    }

    @Test
    void withoutTheOptionThereIsNone(FxRobot robot) {
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        OpenWindow window = open(robot, sessions, DisplayUse.USUAL);
        window.screen();

        assertThat(window.shows("#photodiode")).isFalse();
    }

    private OpenWindow open(FxRobot robot, GivenSessions sessions, DisplayUse use) {
        return new OpenWindow(
                robot, stage, sessions, WindowOptions.asking().in("en").on(use));
    }

    private Rectangle square() {
        return (Rectangle) stage.getScene().lookup("#photodiode");
    }

    /** A second a pulse. */
    private static final class PulseClock implements SessionClock {

        private static final long A_SECOND = 1_000_000_000L;

        private final AtomicLong pulses = new AtomicLong();

        void tick() {
            pulses.incrementAndGet();
        }

        @Override
        public long nanos() {
            return pulses.get() * A_SECOND;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH.plusNanos(nanos());
        }
    }
}
