package tandem.app.screens;

import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Screen;

/** What a screen's picture is called: screens of one kind have one name. */
final class ScreenNames {

    private ScreenNames() {}

    static String of(Screen screen) {
        if (screen instanceof Screen.Consent) {
            return "consent";
        } else if (screen instanceof Screen.Read read) {
            return "page-" + read.page().id();
        } else if (screen instanceof Screen.Form form) {
            return "form-" + form.questionnaire().id();
        } else if (screen instanceof Screen.BlockOpening opening) {
            return "opening-" + opening.block().condition().name();
        } else if (screen instanceof Screen.MainTrialsOpening) {
            return "main-trials";
        } else if (screen instanceof Screen.Trial trial) {
            return trial(trial);
        } else if (screen instanceof Screen.GameEnd) {
            return "game-end";
        } else if (screen instanceof Screen.RoundEnd) {
            return "round-end";
        } else if (screen instanceof Screen.QuizEnd end) {
            return "quiz-end" + (end.passed() ? "-passed" : "");
        } else if (screen instanceof Screen.BlockFeedback) {
            return "block-feedback";
        } else if (screen instanceof Screen.Break pause) {
            return "break-" + pause.page().id();
        } else if (screen instanceof Screen.Debrief) {
            return "debrief";
        }
        return "ended";
    }

    private static String trial(Screen.Trial trial) {
        String kind = trial.kind() == PlannedTrial.Kind.PRACTICE
                ? "practice"
                : "trial-" + trial.block().condition().name();
        String outcome = trial.feedback()
                .map(feedback -> feedback.correct() ? "-right" : "-wrong")
                .orElse("");
        return kind + "-" + trial.phase().word() + outcome;
    }
}
