package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.QuickDemo;
import tandem.app.study.OpenStudy;
import tandem.app.study.StudySessions;
import tandem.app.study.StudySessions.Newcomer;
import tandem.app.window.given.Hands;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.Record;
import tandem.app.window.given.SessionAtTheWindow;
import tandem.app.window.given.SessionAtTheWindow.Done;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.results.store.EventStore;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;
import tandem.tasks.Task;

/** A participant goes through the whole demo in the real window; the database equals what was done. */
@ExtendWith(ApplicationExtension.class)
class WholeDemoTest {

    private static final int MAIN_TRIALS = 72;
    private static final String SESSION = "s-1";

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void byMouseInEnglish(FxRobot robot) {
        List<Event> events = goThrough(robot, "en", Mouse::new);

        assertThat(events).noneMatch(event -> event.type() == EventType.KEY_PRESSED);
    }

    @Test
    void byKeyboardAloneInFrench(FxRobot robot) {
        List<Event> events = goThrough(robot, "fr", Keyboard::new);

        assertThat(events).noneMatch(event -> event.type() == EventType.POINTER_MOVED);
    }

    private List<Event> goThrough(FxRobot robot, String language, Function<OpenWindow, Hands> taking) {
        try (OpenStudy study = OpenStudy.open(QuickDemo.whole(), 1, Task.Progress.SILENT);
                EventStore store = EventStore.open(folder.resolve("demo.db"))) {
            OpenWindow window = new OpenWindow(
                    robot,
                    stage,
                    new StudySessions(study, store, () -> new Newcomer(SESSION, "K7QF-2MXP", false)),
                    WindowOptions.asking().beginning().in(language));
            Hands hands = taking.apply(window);

            // The waiting times are a millisecond: who has painted the picture has waited them out.
            List<Done> done = new SessionAtTheWindow(
                            window, hands, study.plan(1).options(), () -> recorded(store), ms -> {})
                    .goThrough();
            hands.use("continue");
            window.await("the end", window::closed);

            assertThat(window.troubles()).isEmpty();
            assertThat(window.screen()).isEqualTo(new Screen.Ended(true));
            List<Event> events = store.events(SESSION);
            Record.assertEquals(events, done);
            Record.assertNoAdviceBeforeTheInitialAnswer(events);
            List<TrialRow> rows = TrialTable.of(events);
            assertThat(rows.stream().filter(row -> row.exclusion().isEmpty())).hasSize(MAIN_TRIALS);
            assertThat(store.sessions().get(0).participant().orElseThrow().language())
                    .isEqualTo(language);
            assertThat(store.firstBrokenLink(SESSION)).isEmpty();
            return events;
        }
    }

    private static List<Event> recorded(EventStore store) {
        store.flush();
        return store.events(SESSION);
    }
}
