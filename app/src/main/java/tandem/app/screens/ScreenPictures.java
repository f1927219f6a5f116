package tandem.app.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.tasks.Task;

/** Walks through the shipped studies in the real window and takes a picture of each kind of screen. */
public final class ScreenPictures {

    private static final List<String> STUDIES = List.of("demo", "demo-delegation");
    private static final long SEED = 1;

    private final int width;
    private final int height;

    /** @param width of the window, in pixels */
    public ScreenPictures(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Writes {@code STUDY/LANGUAGE-NN-SCREEN.png} for every kind of screen; the toolkit must run. */
    public List<Path> write(Path out) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String name : STUDIES) {
            Path folder = Files.createDirectories(out.resolve(name));
            try (OpenStudy study = OpenStudy.open(Protocol.read(name), SEED, Task.Progress.SILENT)) {
                for (String language : study.study().languages()) {
                    written.addAll(new Walk(study, language, folder).walk());
                }
            }
        }
        return written;
    }

    /** One study in one language. */
    private final class Walk {

        private final OpenStudy study;
        private final String language;
        private final Path folder;
        private final Set<String> seen = new TreeSet<>();
        private final List<Path> written = new ArrayList<>();

        Walk(OpenStudy study, String language, Path folder) {
            this.study = study;
            this.language = language;
            this.folder = folder;
        }

        List<Path> walk() throws IOException {
            beforeTheSession();
            refusal();
            session();
            return written;
        }

        private void beforeTheSession() throws IOException {
            var interrupted = List.of(new Sessions.Unfinished("id", "P003", language, "10:42"));
            try (ShownWindow window = shown(new QuickSessions(study, interrupted), options())) {
                window.await("#resume-P003");
                picture(window, "start");
            }
            WindowOptions asking = WindowOptions.asking().windowed(width, height);
            try (ShownWindow window = shown(new QuickSessions(study, List.of()), asking)) {
                window.await("#language-" + language);
                picture(window, "language");
            }
        }

        private void refusal() throws IOException {
            try (ShownWindow window = shown(new QuickSessions(study, List.of()), options())) {
                SessionModel session = window.session();
                window.act(() -> session.act(new Response.RefuseConsent()));
                picture(window, "refused");
            }
        }

        private void session() throws IOException {
            QuickSessions sessions = new QuickSessions(study, List.of());
            try (ShownWindow window = shown(sessions, options())) {
                SessionModel session = window.session();
                SimulatedParticipant participant = new SimulatedParticipant(study.plan(0), SEED);
                Screen screen = session.screen();
                while (!(screen instanceof Screen.Ended)) {
                    picture(window, ScreenNames.of(screen));
                    screen = goOn(window, session, participant, screen);
                }
                picture(window, ScreenNames.of(screen));
            }
        }

        private Screen goOn(ShownWindow window, SessionModel session, SimulatedParticipant participant, Screen screen)
                throws IOException {
            window.act(() -> session.observe(new Observation.Painted(0)));
            if (screen instanceof Screen.Trial trial && !seen.contains("leave")) {
                hint(window, session);
                leaving(window);
            }
            for (Act act : participant.on(screen)) {
                if (act instanceof Act.Respond respond) {
                    if (respond.response() instanceof Response.SubmitAnswer
                            || respond.response() instanceof Response.SubmitQuestionnaire) {
                        window.refresh();
                        picture(window, ScreenNames.of(screen) + "-answered");
                    }
                    window.act(() -> session.act(respond.response()));
                }
            }
            return session.screen();
        }

        private void hint(ShownWindow window, SessionModel session) throws IOException {
            window.act(() -> session.act(new Response.SubmitAnswer()));
            picture(window, "hint");
        }

        private void leaving(ShownWindow window) throws IOException {
            window.pressEscape();
            picture(window, "leave");
            window.click("#stay");
        }

        private WindowOptions options() {
            return WindowOptions.asking().windowed(width, height).in(language);
        }

        private ShownWindow shown(Sessions sessions, WindowOptions options) {
            return new ShownWindow(sessions, options);
        }

        /** The first of its kind; others look alike. */
        private void picture(ShownWindow window, String name) throws IOException {
            if (seen.add(name)) {
                Path file = folder.resolve(String.format("%s-%02d-%s.png", language, seen.size(), name));
                window.picture(file);
                written.add(file);
            }
        }
    }
}
