package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
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
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;

/** What a participant does with an explanation, and what of it is recorded. */
@ExtendWith(ApplicationExtension.class)
class ExplanationTest {

    private Stage stage;
    private OpenWindow window;
    private GivenSessions sessions;
    private int before;

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** The final phase of the first explained trial, painted. */
    @BeforeEach
    void open(FxRobot robot) {
        GivenSessions past = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        AtTheScreen.where(past, "en", ExplanationTest::explained);
        sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures())
                .withPast(past.events())
                .withUnfinished(new Unfinished("s-1", "P001", "en", "10:42"));
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().resuming("s-1"));
        window.screen();
        window.await("the painting", () -> last(EventType.PAINTED) > last(EventType.SESSION_RESUMED));
        window.act(() -> sessions.pass(2000));
        before = sessions.events().size();
    }

    @Test
    void thePlainPictureStaysVisibleBesideTheExplainedOne() {
        assertThat(visible("#picture")).isTrue();
        assertThat(visible("#heat")).isTrue();
        assertThat(OpenWindow.on(() -> node("#picture").localToScene(0, 0).getX()))
                .isLessThan(OpenWindow.on(() -> node("#heat").localToScene(0, 0).getX()) - 200);
    }

    @Test
    void theKeyEHidesAndShowsItAndBothAreRecorded() {
        window.type(KeyCode.E);
        assertThat(visible("#heat")).isFalse();
        assertThat(visible("#picture")).isTrue();
        window.type(KeyCode.E);
        assertThat(visible("#heat")).isTrue();

        assertThat(recorded()).containsExactly(EventType.EXPLANATION_HIDDEN, EventType.EXPLANATION_SHOWN);
    }

    @Test
    void theCheckBoxDoesTheSame() {
        window.click("#explanation-shown");

        assertThat(visible("#heat")).isFalse();
        assertThat(recorded()).containsExactly(EventType.EXPLANATION_HIDDEN);
    }

    @Test
    void plusAndMinusChangeItsStrengthInTenths() {
        window.type(KeyCode.PLUS);
        window.type(KeyCode.MINUS);
        window.type(KeyCode.MINUS);

        assertThat(opacities()).containsExactly(0.6, 0.5, 0.4);
        assertThat(OpenWindow.on(() -> node("#heat").getOpacity())).isEqualTo(0.4);
    }

    @Test
    void strengthStopsAtItsEnds() {
        for (int i = 0; i < 8; i++) {
            window.type(KeyCode.ADD);
        }

        assertThat(opacities()).containsExactly(0.6, 0.7, 0.8, 0.9, 1.0);
    }

    @Test
    void aHiddenExplanationHasNoStrengthToChange() {
        window.type(KeyCode.E);
        window.type(KeyCode.PLUS);

        assertThat(recorded()).containsExactly(EventType.EXPLANATION_HIDDEN);
    }

    @Test
    void aPressOnTheSliderIsRecordedOnce() {
        window.click("#explanation-opacity", 0.8);

        assertThat(opacities()).hasSize(1);
        assertThat(opacities().get(0)).isBetween(0.7, 0.9);
    }

    @Test
    void theNextTrialBeginsWithItShownAtItsSetStrength() {
        window.type(KeyCode.MINUS);
        window.type(KeyCode.E);
        answer();
        Screen next = window.screen();
        window.act(() -> sessions.pass(2000));
        if (!explained(next)) {
            answerOrGoOn();
        }

        window.await("the next explanation", () -> explained(window.screen()));
        assertThat(OpenWindow.on(() -> ((CheckBox) node("#explanation-shown")).isSelected()))
                .isTrue();
        assertThat(OpenWindow.on(() -> ((Slider) node("#explanation-opacity")).getValue()))
                .isEqualTo(0.5);
        window.await(
                "its record",
                () -> sessions.events(EventType.EXPLANATION_SHOWN).size() > 1
                        && sessions.events(EventType.EXPLANATION_SHOWN)
                                .get(sessions.events(EventType.EXPLANATION_SHOWN)
                                                .size()
                                        - 1)
                                .payload()
                                .equals(Map.of("opacity", 0.5)));
    }

    private void answerOrGoOn() {
        while (!explained(window.screen())) {
            if (window.screen() instanceof Screen.Trial) {
                window.await("the painting", () -> last(EventType.PAINTED) > last(EventType.PHASE_STARTED));
                window.act(() -> sessions.pass(2000));
                answer();
            } else {
                new Mouse(window).use("continue");
            }
        }
    }

    private void answer() {
        Mouse mouse = new Mouse(window);
        mouse.choose("nilu", 0);
        mouse.rate(0.5);
        mouse.use("continue");
    }

    private static boolean explained(Screen screen) {
        return screen instanceof Screen.Trial trial
                && trial.phase() == Phase.FINAL
                && trial.advice().flatMap(advice -> advice.explanation()).isPresent();
    }

    private List<EventType> recorded() {
        return sessions.events().subList(before, sessions.events().size()).stream()
                .map(Event::type)
                .filter(type -> type == EventType.EXPLANATION_HIDDEN
                        || type == EventType.EXPLANATION_SHOWN
                        || type == EventType.OPACITY_CHANGED)
                .toList();
    }

    private List<Double> opacities() {
        return sessions.events(EventType.OPACITY_CHANGED).stream()
                .filter(event -> event.seq() > before)
                .map(event -> (Double) event.payload().get("opacity"))
                .toList();
    }

    private long last(EventType type) {
        List<Event> all = sessions.events(type);
        return all.isEmpty() ? 0 : all.get(all.size() - 1).seq();
    }

    private boolean visible(String selector) {
        return OpenWindow.on(() -> {
            Node node = node(selector);
            boolean visible = node != null;
            for (Node up = node; up != null; up = up.getParent()) {
                visible &= up.isVisible();
            }
            return visible;
        });
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }
}
