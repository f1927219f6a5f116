package tandem.app.window;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the window is opened.
 *
 * @param fullScreen whether it fills the display
 * @param display how it uses that
 * @param width of the scene otherwise, in pixels
 * @param height of the scene otherwise, in pixels
 * @param language chosen beforehand; else the participant chooses where the study has several
 * @param resume session to go on with at once
 * @param newParticipant whether to begin a new session without asking about unfinished ones
 * @param onTrouble told what failed, after it was logged
 */
public record WindowOptions(
        boolean fullScreen,
        DisplayUse display,
        double width,
        double height,
        Optional<String> language,
        Optional<String> resume,
        boolean newParticipant,
        Consumer<Throwable> onTrouble) {

    /** Full screen; all is asked. */
    public static WindowOptions asking() {
        return new WindowOptions(
                true, DisplayUse.USUAL, 1280, 720, Optional.empty(), Optional.empty(), false, failure -> {});
    }

    /** The same in a window of that size. */
    public WindowOptions windowed(double scenewidth, double sceneHeight) {
        return new WindowOptions(false, display, scenewidth, sceneHeight, language, resume, newParticipant, onTrouble);
    }

    /** The same on a display that is used so. */
    public WindowOptions on(DisplayUse use) {
        return new WindowOptions(fullScreen, use, width, height, language, resume, newParticipant, onTrouble);
    }

    /** The same in a language chosen beforehand. */
    public WindowOptions in(String chosen) {
        return new WindowOptions(
                fullScreen, display, width, height, Optional.of(chosen), resume, newParticipant, onTrouble);
    }

    /** The same, going on with a session. */
    public WindowOptions resuming(String session) {
        return new WindowOptions(
                fullScreen, display, width, height, language, Optional.of(session), newParticipant, onTrouble);
    }

    /** The same, beginning a new session. */
    public WindowOptions beginning() {
        return new WindowOptions(fullScreen, display, width, height, language, Optional.empty(), true, onTrouble);
    }

    /** The same, telling of trouble. */
    public WindowOptions telling(Consumer<Throwable> whom) {
        return new WindowOptions(fullScreen, display, width, height, language, resume, newParticipant, whom);
    }
}
