package tandem.app.window.screens;

import javafx.scene.input.KeyCode;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.model.SessionModel;
import tandem.app.window.screens.PhotographedWindow.Size;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Study;
import tandem.tasks.TaskMaterials;

/** Through a study in one language on one size of display, with a look at each kind of screen. */
final class ScreenWalk {

    private final Study study;
    private final TaskMaterials materials;
    private final long seed;
    private final String language;
    private final Size size;
    private final Onlooker onlooker;

    ScreenWalk(Study study, TaskMaterials materials, long seed, String language, Size size, Onlooker onlooker) {
        this.study = study;
        this.materials = materials;
        this.seed = seed;
        this.language = language;
        this.size = size;
        this.onlooker = onlooker;
    }

    void walk() {
        beforeTheSession();
        preparing();
        refusal();
        session();
        trouble();
    }

    private void beforeTheSession() {
        var interrupted = new Sessions.Unfinished("id", "P003", language, "10:42");
        try (PhotographedWindow window =
                new PhotographedWindow(sessions().withUnfinished(interrupted), asking().in(language))) {
            window.await("#resume-P003");
            onlooker.look("start", window);
        }
        try (PhotographedWindow window = new PhotographedWindow(sessions(), asking())) {
            window.await("#language-" + language);
            onlooker.look("language", window);
        }
    }

    private void preparing() {
        PausedPreparation paused = new PausedPreparation(sessions());
        try (PhotographedWindow window = new PhotographedWindow(paused, asking().in(language))) {
            paused.awaitHalf();
            window.await("#preparing");
            onlooker.look("preparing", window);
            paused.goOn();
            window.session();
        }
    }

    private void refusal() {
        try (PhotographedWindow window = new PhotographedWindow(sessions(), asking().in(language))) {
            SessionModel session = window.session();
            window.act(() -> session.act(new Response.RefuseConsent()));
            onlooker.look("refused", window);
        }
    }

    private void session() {
        PictureSessions sessions = sessions();
        try (PhotographedWindow window = new PhotographedWindow(sessions, asking().in(language))) {
            SessionModel session = window.session();
            SimulatedParticipant participant = new SimulatedParticipant(sessions.plan(), seed);
            while (!(session.screen() instanceof Screen.Ended)) {
                onlooker.look(ScreenNames.of(session.screen()), window);
                goOn(window, sessions, session, participant);
            }
            onlooker.look(ScreenNames.of(session.screen()), window);
        }
    }

    private void goOn(
            PhotographedWindow window,
            PictureSessions sessions,
            SessionModel session,
            SimulatedParticipant participant) {
        Screen screen = session.screen();
        window.act(() -> session.observe(new Observation.Painted(0)));
        if (screen instanceof Screen.Trial && !onlooker.hasSeen("leave")) {
            window.act(() -> session.act(new Response.SubmitAnswer()));
            onlooker.look("hint-too-early", window);
            window.press(KeyCode.ESCAPE);
            onlooker.look("leave", window);
            window.click("#stay");
        }
        for (Act act : participant.on(screen)) {
            window.act(() -> perform(sessions, session, act));
            if (session.screen().getClass() == screen.getClass() && answered(session.screen())) {
                onlooker.look(ScreenNames.of(session.screen()) + "-answered", window);
            }
        }
    }

    private static void perform(PictureSessions sessions, SessionModel session, Act act) {
        if (act instanceof Act.Wait wait) {
            sessions.clock().advance(Math.round(wait.ms() * 1e6));
        } else if (act instanceof Act.Respond respond) {
            session.act(respond.response());
        }
    }

    /** Whether all that is asked was answered, and not yet submitted. */
    private static boolean answered(Screen screen) {
        if (screen instanceof Screen.Trial trial) {
            return trial.confidence().isPresent();
        }
        return screen instanceof Screen.Form form
                && form.answers().size() == form.questionnaire().items().size();
    }

    private void trouble() {
        PictureSessions sessions = sessions();
        try (PhotographedWindow window = new PhotographedWindow(sessions, asking().in(language))) {
            SessionModel session = window.session();
            window.act(sessions::breakDown);
            window.act(() -> session.act(new Response.GiveConsent()));
            onlooker.look("trouble", window);
        }
    }

    private PictureSessions sessions() {
        return new PictureSessions(study, materials, seed);
    }

    private WindowOptions asking() {
        return WindowOptions.asking().windowed(size.width(), size.height());
    }
}
