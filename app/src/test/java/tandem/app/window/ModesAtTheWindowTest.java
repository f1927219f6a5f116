package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;

/** Every mode, a quiz, a break and pay at the real window, by mouse and by keyboard; what is recorded is what was done. */
@ExtendWith(ApplicationExtension.class)
class ModesAtTheWindowTest {

    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.ADVICE_REQUESTED,
            EventType.VETO_DECIDED,
            EventType.DELEGATION_DECIDED,
            EventType.ANSWER_SUBMITTED);
    private static final int LOOKING_MS = 1200;

    private Stage stage;
    private GivenSessions sessions;
    private OpenWindow window;
    private final List<String> done = new ArrayList<>();
    private int turn;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void byMouse(FxRobot robot) {
        begin(robot, "en");
        goThrough(new Mouse(window), Map.of());
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        begin(robot, "fr");
        goThrough(
                new Keyboard(window),
                Map.of(
                        "advice-request", KeyCode.A,
                        "supervise-let-stand", KeyCode.F,
                        "supervise-veto", KeyCode.J,
                        "delegate-keep", KeyCode.F,
                        "delegate-hand-over", KeyCode.J));
        assertThat(sessions.events(EventType.POINTER_MOVED)).isEmpty();
    }

    private void begin(FxRobot robot, String language) {
        sessions = new GivenSessions(GivenStudy.modes(), GivenMaterials.ofCreatures());
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().in(language));
    }

    private void goThrough(Hands hands, Map<String, KeyCode> keys) {
        Screen screen = window.screen();
        while (!(screen instanceof Screen.Ended)) {
            turn++;
            act(screen, hands, keys);
            screen = window.screen();
        }

        assertThat(window.troubles()).isEmpty();
        assertThat(sessions.events().stream()
                        .filter(event -> ACTS.contains(event.type()))
                        .map(ModesAtTheWindowTest::told))
                .containsExactlyElementsOf(done);
        assertThat(done.stream().map(act -> act.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(
                        "ADVICE_REQUESTED", "VETO_DECIDED", "DELEGATION_DECIDED", "ANSWER_SUBMITTED");
        assertThat(sessions.events(EventType.STIMULUS_HIDDEN)).isNotEmpty();
        assertThat(sessions.events(EventType.PAY_TOLD)).hasSize(1);
        assertThat(sessions.events(EventType.BLOCK_FEEDBACK_SHOWN)).hasSize(6);
        assertThat(sessions.events(EventType.QUIZ_ENDED)).hasSize(1);
    }

    private void act(Screen screen, Hands hands, Map<String, KeyCode> keys) {
        if (screen instanceof Screen.Consent) {
            hands.use("agree");
        } else if (screen instanceof Screen.Form form) {
            hands.answer(form.questionnaire().items().get(0), 0);
            hands.use("continue");
        } else if (screen instanceof Screen.Trial trial) {
            trial(trial, hands, keys);
        } else {
            window.act(() -> sessions.pass(LOOKING_MS));
            hands.use("continue");
        }
    }

    private void trial(Screen.Trial trial, Hands hands, Map<String, KeyCode> keys) {
        String at = trial.trialId();
        window.await(
                "the painting of " + at,
                () -> sessions.events().stream()
                        .anyMatch(event -> event.type() == EventType.PAINTED
                                && event.trial().equals(at)
                                && event.text("phase").equals(trial.phase().word())));
        if (sessions.events(EventType.STIMULUS_HIDDEN).isEmpty()) {
            window.await(
                    "the end of the exposure",
                    () -> !sessions.events(EventType.STIMULUS_HIDDEN).isEmpty());
        }
        window.act(() -> sessions.pass(LOOKING_MS));
        if (trial.phase() == Phase.SUPERVISION) {
            boolean veto = turn % 2 == 0;
            use("supervise-" + (veto ? "veto" : "let-stand"), keys);
            done.add("VETO_DECIDED " + at + " " + veto);
        } else if (trial.phase() == Phase.DELEGATION) {
            boolean over = turn % 2 == 0;
            use("delegate-" + (over ? "hand-over" : "keep"), keys);
            done.add("DELEGATION_DECIDED " + at + " " + over);
        } else {
            bringAdvice(trial, keys);
            int place = turn % 2;
            hands.choose(trial.options().get(place), place);
            hands.rate(0.5);
            hands.use("continue");
            done.add("ANSWER_SUBMITTED " + at + " " + trial.options().get(place));
        }
    }

    private void bringAdvice(Screen.Trial trial, Map<String, KeyCode> keys) {
        if (trial.comingAdvice().isEmpty()) {
            return;
        } else if (trial.comingAdvice().get().afterMs().isEmpty()) {
            use("advice-request", keys);
            done.add("ADVICE_REQUESTED " + trial.trialId());
        }
        window.await(
                "advice",
                () -> sessions.events().stream()
                        .anyMatch(event -> event.type() == EventType.ADVICE_SHOWN
                                && event.trial().equals(trial.trialId())));
        window.awaitNode("#advice-label");
    }

    private void use(String id, Map<String, KeyCode> keys) {
        if (keys.containsKey(id)) {
            window.type(keys.get(id));
        } else {
            window.moveAside();
            window.click("#" + id);
        }
    }

    private static String told(Event event) {
        String what =
                switch (event.type()) {
                    case VETO_DECIDED -> " " + event.text("vetoed");
                    case DELEGATION_DECIDED -> " " + event.text("delegated");
                    case ANSWER_SUBMITTED -> " " + event.text("answer");
                    default -> "";
                };
        return event.type() + " " + event.trial() + what;
    }
}
