package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.QuickDemo;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.StudySessions;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.SmallDisk;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;

/** A real store on a disk that fills in the middle of a trial. */
@ExtendWith(ApplicationExtension.class)
class PausedStoreTest {

    private static final String SESSION = "s-1";
    private static final String TRIAL = "block-1-t02";

    @TempDir
    Path folder;

    private final SmallDisk disk = new SmallDisk();
    private Stage stage;
    private OpenStudy study;
    private EventStore store;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() {
        study = OpenStudy.open(QuickDemo.whole(), 7, (what, done, all) -> {});
        store = EventStore.open(folder.resolve("study.db"), disk::connections, 65_536, failure -> {});
    }

    @AfterEach
    void close() throws Exception {
        disk.makeRoom();
        store.close();
        study.close();
    }

    @Test
    void theSessionPausesAndGoesOnInTheSameTrialWithAllThatWasDoneBefore(FxRobot robot) throws Exception {
        interruptedInTheTrial("en");
        OpenWindow window = resumed(robot);
        Screen.Trial before = (Screen.Trial) window.screen();
        Mouse mouse = new Mouse(window);
        String option = before.options().get(0);
        mouse.choose(option, 0);
        store.flush();
        List<Event> done = store.events(SESSION);

        typeUntilPaused(window);

        assertThat(window.texts())
                .contains("We need a short pause", "Try again")
                .noneMatch(text -> text.contains("disk") || text.contains("study.db"));
        window.click("#try-again");
        assertThat(window.shows("#try-again")).isTrue();
        disk.makeRoom();
        window.await("the end of the pause", () -> stage.getScene().getRoot().lookup("#cover") == null);

        Screen.Trial after = (Screen.Trial) window.screen();
        assertThat(after.trialId()).isEqualTo(before.trialId());
        assertThat(after.phase()).isEqualTo(before.phase());
        store.flush();
        List<Event> now = store.events(SESSION);
        assertThat(now.subList(0, done.size())).isEqualTo(done);
        assertThat(now.subList(done.size(), now.size()))
                .extracting(Event::type)
                .contains(EventType.KEY_PRESSED, EventType.SESSION_RESUMED)
                .doesNotContain(EventType.FAILURE);
        awaitPainted(window);
        mouse.rate(0.7);
        mouse.use("continue");
        store.flush();
        assertThat(store.events(SESSION))
                .filteredOn(event -> event.type() == EventType.ANSWER_SUBMITTED
                        && event.trial().equals(TRIAL))
                .singleElement()
                .extracting(event -> event.text("answer"))
                .isEqualTo(option);
        assertThat(store.firstBrokenLink(SESSION)).isEmpty();
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void thePauseIsToldInFrenchAndTheSessionCanBeStoppedInIt(FxRobot robot) throws Exception {
        interruptedInTheTrial("fr");
        OpenWindow window = resumed(robot);

        typeUntilPaused(window);

        assertThat(window.texts()).contains("Nous avons besoin d’une courte pause", "Réessayer", "Arrêter ici");
        disk.makeRoom();
        window.click("#leave");
        window.await("the end", window::closed);
    }

    private void typeUntilPaused(OpenWindow window) throws Exception {
        disk.fill();
        int keys = 0;
        while (!window.shows("#try-again")) {
            assertThat(keys++).as("keys typed").isLessThan(1000);
            window.type(KeyCode.A);
        }
    }

    private void awaitPainted(OpenWindow window) {
        window.await("the painting after the pause", () -> {
            List<Event> events = store.events(SESSION);
            int resumed = events.stream().map(Event::type).toList().lastIndexOf(EventType.SESSION_RESUMED);
            return resumed >= 0
                    && events.subList(resumed, events.size()).stream()
                            .anyMatch(event -> event.type() == EventType.PAINTED);
        });
    }

    /** A session whose program died when the trial's first phase had just begun. */
    private void interruptedInTheTrial(String language) {
        NewSession session = new NewSession(SESSION, "station", language, "K7QF-2MXP", false, Instant.EPOCH, "test");
        try (SessionLease lease = store.allocate(study.record(), session)) {
            List<Event> whole = new ArrayList<>();
            new SimulatedSession(
                            study.plan(lease.arm(), lease.slot()), lease.identity(), new VirtualClock(Instant.EPOCH))
                    .run(7, whole::add);
            for (Event event : whole) {
                store.sink().accept(event);
                if (event.type() == EventType.PHASE_STARTED && event.trial().equals(TRIAL)) {
                    break;
                }
            }
            store.flush();
        }
    }

    private OpenWindow resumed(FxRobot robot) {
        StudySessions sessions = new StudySessions(study, store);
        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().resuming(SESSION));
        window.screen();
        awaitPainted(window);
        return window;
    }
}
