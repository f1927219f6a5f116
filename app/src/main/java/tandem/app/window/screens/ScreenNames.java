package tandem.app.window.screens;

import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Screen;

/** What a screen's picture is called. Screens that look alike share a name. */
final class ScreenNames {

    private ScreenNames() {}

    static String of(Screen screen) {
        if (screen instanceof Screen.Consent) {
            return "consent";
        } else if (screen instanceof Screen.Read read) {
            return "page-" + read.page().id();
        } else if (screen instanceof Screen.Form form) {
            return "questionnaire-" + form.questionnaire().id();
        } else if (screen instanceof Screen.BlockOpening opening) {
            return "opening-" + opening.block().condition().name()
                    + (opening.block().number() == 0 ? "-practice" : "");
        } else if (screen instanceof Screen.MainTrialsOpening) {
            return "main-trials";
        } else if (screen instanceof Screen.Trial trial) {
            return trial(trial);
        } else if (screen instanceof Screen.RoundEnd end) {
            return end.passed() ? "round-passed" : "round-again";
        } else if (screen instanceof Screen.Debrief) {
            return "debrief";
        }
        return ((Screen.Ended) screen).completed() ? "ended" : "refused";
    }

    private static String trial(Screen.Trial trial) {
        String block = trial.kind() == PlannedTrial.Kind.PRACTICE
                ? "practice"
                : trial.block().condition().name();
        String outcome = trial.feedback()
                .map(feedback -> feedback.correct() ? "-right" : "-wrong")
                .orElse("");
        return "trial-" + block + "-" + trial.phase().word() + outcome;
    }
}
