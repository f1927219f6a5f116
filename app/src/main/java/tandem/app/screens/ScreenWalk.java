package tandem.app.screens;

import java.util.List;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.study.OpenStudy;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** Through a study in one language, with a look at each kind of screen. */
final class ScreenWalk {

    private static final long SEED = 1;

    private final OpenStudy study;
    private final String language;
    private final WindowOptions options;
    private final Onlooker onlooker;

    ScreenWalk(OpenStudy study, String language, ScreenSize size, Onlooker onlooker) {
        this.study = study;
        this.language = language;
        this.options = size.of(WindowOptions.asking());
        this.onlooker = onlooker;
    }

    void walk() {
        beforeTheSession();
        preparing();
        refusal();
        session();
        pause();
        trouble();
    }

    private void beforeTheSession() {
        var interrupted = List.of(new Sessions.Unfinished("id", "P003", language, "10:42"));
        try (ShownWindow window = shown(new QuickSessions(study, interrupted))) {
            window.await("#resume-P003");
            onlooker.look("start", window);
        }
        try (ShownWindow window = new ShownWindow(new QuickSessions(study, List.of()), options)) {
            window.await("#language-" + language);
            onlooker.look("language", window);
        }
    }

    private void preparing() {
        PausedPreparation paused = new PausedPreparation(new QuickSessions(study, List.of()));
        try (ShownWindow window = shown(paused)) {
            paused.awaitHalf();
            window.await("#preparing");
            onlooker.look("preparing", window);
            paused.goOn();
            window.session();
        }
    }

    private void refusal() {
        try (ShownWindow window = shown(new QuickSessions(study, List.of()))) {
            SessionModel session = window.session();
            window.act(() -> session.act(new Response.RefuseConsent()));
            onlooker.look("refused", window);
        }
    }

    private void session() {
        try (ShownWindow window = shown(new QuickSessions(study, List.of()))) {
            SessionModel session = window.session();
            SimulatedParticipant participant = new SimulatedParticipant(study.plan(QuickSessions.SLOT), SEED);
            Screen screen = session.screen();
            while (!(screen instanceof Screen.Ended)) {
                onlooker.look(ScreenNames.of(screen), window);
                goOn(window, session, participant, screen);
                screen = session.screen();
            }
            onlooker.look(ScreenNames.of(screen), window);
        }
    }

    private void goOn(ShownWindow window, SessionModel session, SimulatedParticipant participant, Screen screen) {
        window.act(() -> session.observe(new Observation.Painted(0)));
        if (screen instanceof Screen.Trial && !onlooker.hasSeen("leave")) {
            window.act(() -> session.act(new Response.SubmitAnswer()));
            onlooker.look("hint", window);
            window.pressEscape();
            onlooker.look("leave", window);
            window.click("#stay");
        }
        for (Act act : participant.on(screen)) {
            if (act instanceof Act.Respond respond) {
                if (respond.response() instanceof Response.SubmitAnswer
                        || respond.response() instanceof Response.SubmitQuestionnaire) {
                    onlooker.look(ScreenNames.of(screen) + "-answered", window);
                }
                window.act(() -> session.act(respond.response()));
            }
        }
    }

    private void pause() {
        QuickSessions sessions = new QuickSessions(study, List.of());
        try (ShownWindow window = shown(sessions)) {
            SessionModel session = window.session();
            sessions.pause();
            window.act(() -> session.act(new Response.GiveConsent()));
            window.await("#cover");
            onlooker.look("pause", window);
        }
    }

    private void trouble() {
        QuickSessions sessions = new QuickSessions(study, List.of());
        try (ShownWindow window = shown(sessions)) {
            window.session();
            window.failOnItsThread(new IllegalStateException("a failure, for its picture"));
            window.await("#cover");
            onlooker.look("trouble", window);
        }
    }

    private ShownWindow shown(Sessions sessions) {
        return new ShownWindow(sessions, options.in(language));
    }
}
