package tandem.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import tandem.app.window.model.SessionModel;
import tandem.protocols.plan.Phase;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Screen;

/** Somebody's hand at the window: what it does on each screen is the same, how it does it is up to mouse or keyboard. */
abstract class DemoHand {

    private static final int MOST_TRIES = 50;

    final FxRobot robot;
    private final List<Given> given = new ArrayList<>();
    private final Map<String, String> questions = new TreeMap<>();
    private int turn;

    DemoHand(FxRobot robot) {
        this.robot = robot;
    }

    /** An answer as the hand gave it, the confidence in per cent as the scale showed it. */
    record Given(String trial, String phase, String answer, int confidence) {}

    /** Goes from the current screen to the end and closes the window. */
    List<Given> goThrough(SessionModel session) throws TimeoutException {
        Screen screen = session.screen();
        while (!(screen instanceof Screen.Ended)) {
            Screen before = screen;
            turn++;
            if (screen instanceof Screen.Consent) {
                press("#agree");
            } else if (screen instanceof Screen.Form form) {
                fillIn(form);
                press("#continue");
            } else if (screen instanceof Screen.Trial trial && trial.phase() != Phase.FEEDBACK) {
                answer(session, trial);
            } else {
                goOn(session, before);
            }
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !sameScreen(before, session.screen()));
            screen = session.screen();
        }
        press("#continue");
        return given;
    }

    /** The last answer to each question, by block, questionnaire and item. */
    Map<String, String> questionsAnswered() {
        return questions;
    }

    /** Presses a button. */
    abstract void press(String selector);

    /** Chooses an option button. */
    abstract void choose(String selector, String key);

    /** Sets a scale to some value, which depends on {@code turn}. */
    abstract void rate(String selector, int turn);

    private void fillIn(Screen.Form form) {
        for (QuestionnaireItem item : form.questionnaire().items()) {
            if (item instanceof QuestionnaireItem.Choice choice) {
                choose(
                        "#" + item.id() + "-"
                                + choice.options()
                                        .get(turn % choice.options().size())
                                        .id(),
                        "");
            } else if (item instanceof QuestionnaireItem.Likert likert) {
                choose("#" + item.id() + "-" + (1 + turn % likert.points()), "");
            } else {
                rate("#" + item.id(), turn);
            }
        }
    }

    private void answer(SessionModel session, Screen.Trial trial) throws TimeoutException {
        String option = turn % 3 == 0 ? "pamo" : "nilu";
        until(
                () -> choose("#answer-" + option, option.equals("nilu") ? "1" : "2"),
                () -> session.screen() instanceof Screen.Trial now
                        && now.answer().filter(option::equals).isPresent());
        rate("#confidence", turn);
        int confidence = value("#confidence");
        given.add(new Given(trial.trialId(), trial.phase().word(), option, confidence));
        goOn(session, trial);
    }

    /** Goes on; a press before the minimum view is over is not taken, and is made again. */
    private void goOn(SessionModel session, Screen before) throws TimeoutException {
        until(() -> press("#continue"), () -> !sameScreen(before, session.screen()));
    }

    private static void until(Runnable act, java.util.function.BooleanSupplier done) throws TimeoutException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            act.run();
            WaitForAsyncUtils.waitForFxEvents();
            if (done.getAsBoolean()) {
                return;
            }
        }
        throw new TimeoutException("the window does not take it");
    }

    private static boolean sameScreen(Screen before, Screen now) {
        if (before instanceof Screen.Trial old && now instanceof Screen.Trial trial) {
            return old.trialId().equals(trial.trialId()) && old.phase() == trial.phase();
        } else if (before instanceof Screen.Form old && now instanceof Screen.Form form) {
            return old.questionnaire().equals(form.questionnaire());
        }
        return before.equals(now);
    }

    int value(String selector) {
        return (int) Math.round(robot.lookup(selector).queryAs(Slider.class).getValue());
    }

    boolean focused(String selector) {
        Node node = robot.lookup(selector).query();
        return node.isFocused();
    }
}
